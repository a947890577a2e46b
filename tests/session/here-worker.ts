import { finding, type ComposeJob } from '../../src/session/compose-job.ts';
import type { Told } from '../../src/session/composer.ts';

/** A worker that works here: it does what compose.worker.ts does, a step at a time, until it is put away. */
class HereWorker {
  #heard: ((event: { readonly data: Told }) => void)[] = [];
  #gone = false;

  addEventListener(kind: string, hear: (event: { readonly data: Told }) => void): void {
    if (kind === 'message') this.#heard.push(hear);
  }

  postMessage(data: { readonly id: number; readonly job: ComposeJob }): void {
    void this.#work(data.id, finding(data.job));
  }

  terminate(): void {
    this.#gone = true;
  }

  async #work(id: number, steps: ReturnType<typeof finding>): Promise<void> {
    for (;;) {
      await new Promise((done) => setTimeout(done, 0));
      if (this.#gone) return;
      const step = steps.next();
      const told: Told = step.done === true ? { id, found: step.value } : { id, progress: step.value };
      for (const hear of this.#heard) hear({ data: told });
      if (step.done === true) return;
    }
  }
}

export const hereWorker = (): Worker => new HereWorker() as unknown as Worker;
