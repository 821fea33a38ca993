/** Every page of the built site. */
const paths = ['', 'compare/', 'article/', 'article/tokens-800m/', 'runs/', 'uptime/', 'method/'];

/** Every page in both languages. */
export const pages = paths.flatMap((path) => [path, `de/${path}`]);
