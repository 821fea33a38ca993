import { describe, expect, it } from 'vitest';
import { pageText } from '../../src/adapter/page-text.js';
import { sitemap } from '../../src/adapter/sitemap.js';
import { socialTags } from '../../src/adapter/social-tags.js';

const html = `<title>A &amp; B – Site</title><meta name="description" content="Less &lt; &quot;more&quot;"/>
<h1 class="x"><!--[-1--> <!--]--><!--[-->Training <data value="1">70\u00a0B</data> takes <em><data>12.0\u00a0days</data></em>,
not <em class="s1 wrong">5</em>: <em class="s1 misleading">so</em>.</h1>`;

describe('the text of a page', () => {
  it('is its title, its description and its sentence with what stands out', () => {
    expect(pageText(html)).toEqual({
      title: 'A & B – Site',
      description: 'Less < "more"',
      sentence: [
        { text: 'Training 70\u00a0B takes ' },
        { text: '12.0\u00a0days', mark: 'answer' },
        { text: ', not ' },
        { text: '5', mark: 'wrong' },
        { text: ': ' },
        { text: 'so', mark: 'misleading' },
        { text: '.' }
      ]
    });
  });
});

describe('the tags for other sites', () => {
  const text = { title: 'A & "B"', description: 'C' };

  it('have absolute addresses where the host is known', () => {
    const tags = socialTags(text, { root: 'https://a.b/c', path: 'de/runs/' });
    expect(tags).toContain('<link rel="canonical" href="https://a.b/c/de/runs/" />');
    expect(tags).toContain('<link rel="alternate" hreflang="en" href="https://a.b/c/runs/" />');
    expect(tags).toContain('<link rel="alternate" hreflang="de" href="https://a.b/c/de/runs/" />');
    expect(tags).toContain('<meta property="og:image" content="https://a.b/c/preview/de/runs.png" />');
    expect(tags).toContain('<meta property="og:title" content="A &#38; &#34;B&#34;" />');
    expect(tags).toContain('<meta property="og:locale" content="de_DE" />');
  });

  it('have relative ones where it is not, and no canonical address', () => {
    const tags = socialTags(text, { root: '', path: 'de/runs/' });
    expect(tags).not.toMatch(/canonical|og:url/);
    expect(tags).toContain('hreflang="en" href="../../runs/"');
    expect(socialTags(text, { root: '', path: '' })).toContain('hreflang="de" href="./de/"');
    expect(socialTags(text, { root: '', path: '' })).toContain('content="./preview/en/calculator.png"');
    expect(tags).toContain('content="../../preview/de/runs.png"');
  });

  it('of a page for frames are those of the whole page, and it is not to be found itself', () => {
    const tags = socialTags(text, { root: 'https://a.b/c', path: 'de/embed/compare/' });
    expect(tags).toContain('<meta name="robots" content="noindex" />');
    expect(tags).toContain('<link rel="canonical" href="https://a.b/c/de/compare/" />');
    expect(tags).toContain('<meta property="og:image" content="https://a.b/c/preview/de/compare.png" />');
    expect(tags).not.toContain('embed');
    expect(socialTags(text, { root: '', path: 'embed/' })).toContain('hreflang="de" href="../de/"');
    expect(socialTags(text, { root: 'https://a.b', path: 'runs/' })).not.toContain('robots');
  });
});

it('the sitemap has every page in both languages', () => {
  const xml = sitemap('https://a.b/c', ['/', '/runs/']);
  const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);
  expect(locations).toEqual(['', '/de', '/runs', '/de/runs'].map((path) => `https://a.b/c${path}/`));
  expect(xml.match(/hreflang="de" href="https:\/\/a.b\/c\/de\/runs\/"/g)).toHaveLength(2);
});
