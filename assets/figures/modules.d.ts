/** The two calls of React that the build step needs; React itself ships no types. */
declare module 'react' {
  export function createElement(part: unknown, props: Readonly<Record<string, string>>): unknown;
}
declare module 'react-dom/server' {
  export function renderToStaticMarkup(element: unknown): string;
}
