/** Hands a file to the player. Nothing is sent anywhere. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A text as a file. */
export const textFile = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` });

/** The texts of the files that were chosen; a file larger than a few hundred megabytes is not read. */
export async function textsOf(event: Event): Promise<string[]> {
  const input = event.target as HTMLInputElement;
  const files = [...input.files ?? []].filter(({ size }) => size < 400_000_000);
  const texts = await Promise.all(files.map((file) => file.text()));
  input.value = '';
  return texts;
}
