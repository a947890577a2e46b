/** The page: everything that is read, heard and pressed. */
export { mountPage, type Page } from './mount.ts';
export { en, type Words } from './words.en.ts';
