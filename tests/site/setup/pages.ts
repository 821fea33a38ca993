/** Every page of the built site that stands for itself. */
const paths = [
  '',
  'plan/',
  'compare/',
  'check/',
  'article/',
  'article/tokens-800m/',
  'runs/',
  'uptime/',
  'method/'
];

/** Those for frames, each for a whole one. */
const framed = ['embed/', 'embed/compare/'];

export const inBoth = (path: string): string[] => [path, `de/${path}`];

/** Every page to be found by readers, in both languages. */
export const wholePages = paths.flatMap(inBoth);

/** Every page in both languages. */
export const pages = [...paths, ...framed].flatMap(inBoth);
