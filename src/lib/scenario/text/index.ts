export { readText, readingOf } from './read-text';
export { checkText, checkingOf } from './check-text';
export { checkJson as textJson } from './check-json';
export { patterns } from './patterns';
export { bare } from './patterns-bare';
export { refusals } from './refusals';
export { mask } from './mask';
export { plainText } from './plain-text';
export { readSpan } from './read-span';
