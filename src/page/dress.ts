import type { Settings } from '../session/index.ts';

/** Puts the settings onto the document, where the style reads them. */
export function dress(root: HTMLElement, settings: Settings): void {
  root.dataset['text'] = settings.textSize;
  root.dataset['contrast'] = settings.contrast;
  root.dataset['theme'] = settings.theme;
  root.dataset['motion'] = settings.motion;
  root.dataset['pace'] = settings.pace;
}
