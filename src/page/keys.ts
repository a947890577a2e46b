/** Where keys are meant as text. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

export interface Keys {
  /** What Escape does; panels close by themselves. */
  back(): void;
  /** What M does. */
  sound(): void;
  /** Whether single keys press anything. */
  single(): boolean;
}

/**
 * Digits press choices, in the order they stand; M switches the sound, wherever one is; Escape takes back what was armed.
 * @returns how to stop listening
 */
export function listenForKeys(root: HTMLElement, { back, sound, single }: Keys): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const plain = single() && !typing(event.target);
    if (plain && event.key.toLowerCase() === 'm' && !event.repeat) sound();
    if (root.querySelector('dialog[open]') !== null) return;
    if (event.key === 'Escape') back();
    if (!plain || !/^[1-9]$/.test(event.key)) return;
    const choice = root.querySelectorAll<HTMLButtonElement>('button[data-choice]')[Number(event.key) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    choice.click();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}
