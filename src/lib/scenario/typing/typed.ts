/** Reading typed numbers, an entry of its own so that a page can load it when a field is entered. */
export { fields, type Field } from './field';
export { read, readExpression } from './read';
