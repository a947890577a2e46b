import type { Frame } from './view.ts';

/** Pixels that a press may slip and still be a press. */
const SLIP = 5;

/**
 * Follows a pointer that drags the map until it is let go.
 * @param frame what was in sight when it began
 * @param show told how far to move from there, in parts of what is in sight
 */
export function dragging(start: PointerEvent, frame: Frame, show: (right: number, down: number) => void): void {
  const place = start.currentTarget as HTMLElement;
  const { width } = place.getBoundingClientRect();
  if (start.button !== 0 || width === 0) return;
  let dragged = false;
  const high = width * frame.height / frame.width;
  const move = (event: PointerEvent): void => {
    const [right, down] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!dragged && Math.hypot(right, down) < SLIP) return;
    dragged = true;
    show(-right / width, -down / high);
  };
  const stop = (): void => {
    globalThis.removeEventListener('pointermove', move);
    globalThis.removeEventListener('pointerup', stop);
    globalThis.removeEventListener('pointercancel', stop);
    // What was dragged is not pressed.
    if (dragged) place.addEventListener('click', (event) => event.stopPropagation(), { capture: true, once: true });
  };
  globalThis.addEventListener('pointermove', move);
  globalThis.addEventListener('pointerup', stop);
  globalThis.addEventListener('pointercancel', stop);
}
