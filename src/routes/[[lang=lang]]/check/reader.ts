/** What reads texts, loaded when there is one: a link has its reading already. */
export { isGlued } from '$lib/scenario/text/plain/glued';
export { plainTextOf } from '$lib/scenario/text/plain/plain-text';
export { checkingOf } from '$lib/scenario/text/verdict/checking';
