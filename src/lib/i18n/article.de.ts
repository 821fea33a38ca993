import type { PageTexts } from './index';

export default {
  title: 'Der Artikel, nachgerechnet'
} satisfies PageTexts<'article'>;
