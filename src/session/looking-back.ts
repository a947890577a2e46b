import type { Hindsight, Parts } from './hindsight.ts';
import { NOTICES } from './notices.ts';
import type { Edit, LookingBackActions } from './looking-back-types.ts';
import type { RunRecord } from './record.ts';

function edited(record: RunRecord, { rule, commitment, idea, ideas, moments, words = [] }: Edit): RunRecord {
  const { answers } = record;
  return {
    ...record,
    answers: {
      ...answers,
      understand: { ...answers.understand, words: words[0] ?? answers.understand.words },
      apply: { ...answers.apply, words: words[1] ?? answers.apply.words },
      shared: words[2] ?? answers.shared,
      share: rule ?? answers.share,
      commitment: commitment ?? answers.commitment,
      act: { words: idea ?? answers.act.words, ideas: ideas ?? answers.act.ideas },
      moments: moments ?? answers.moments,
    },
  };
}

/** Looking back over many runs. Most of it is fetched when somebody does. */
export function lookingBack(parts: Parts): LookingBackActions {
  const { board, keeper, desk } = parts;
  const hindsight = async (): Promise<Hindsight> => new (await import('./hindsight.ts')).Hindsight(parts);
  const trying = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch {
      board.tell(NOTICES.notLoaded('Looking back'));
    }
  };
  return {
    openJournal: () => board.set({ screen: { name: 'journal' } }),
    openReview: () => board.set({ screen: { name: 'review' } }),
    async openLanguage() {
      board.set({ screen: { name: 'language' } });
      await trying(async () => (await hindsight()).language());
    },
    async openGrowth() {
      board.set({ screen: { name: 'growth' } });
      await trying(async () => (await hindsight()).growth());
    },
    async openMap(scenario) {
      const { lookingBack: before } = board.get();
      board.set({ screen: { name: 'map', scenario }, lookingBack: { ...before, map: null } });
      await trying(async () => (await hindsight()).map(scenario));
    },
    async watchKept(key, turn) {
      const { screen } = board.get();
      if (keeper.open?.slot.key !== key) await desk.actions.resume(key);
      if (keeper.open?.slot.key !== key) return;
      // From here it leads back to where one looked from.
      board.set({ screen });
      desk.actions.watch(turn);
    },
    recall: (key, said) => keeper.change(key, (record) =>
      ({ ...record, answers: { ...record.answers, recalled: [...record.answers.recalled, said] } })),
    edit: (key, change) => keeper.change(key, (record) => edited(record, change)),
    removeRun: (key) => keeper.remove(key),
    exportAll: async () => (await hindsight()).exportAll(),
    importAll: async (text) => (await hindsight()).importAll(text),
    linkTo: async (key) => (await hindsight()).linkTo(key),
    reviewTexts: (texts) => trying(async () => (await hindsight()).review(texts)),
    reviewOwn: () => trying(async () => (await hindsight()).review(null)),
    startPair: () => trying(async () => (await hindsight()).startPair()),
  };
}
