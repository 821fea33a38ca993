import type { ComponentProps } from 'svelte';
import { render, type Component, type ComponentImport } from 'vitest-browser-svelte';
import { Numbers, type Locale, type Texts } from '$lib/i18n';
import de from '$lib/i18n/de/common';
import en from '$lib/i18n/en/common';
import type { Language } from '$lib/i18n/context';
import { Figures } from '$lib/i18n/figure';
import InLanguage from './InLanguage.svelte';

const language = (locale: Locale, texts: Texts): Language => ({
  locale,
  texts,
  figures: new Figures(new Numbers(locale), texts)
});

export const languages: Record<Locale, Language> = { en: language('en', en), de: language('de', de) };

/** Renders a component as a page of that language would. */
export const renderIn = <C extends Component>(
  locale: Locale,
  component: ComponentImport<C>,
  props: ComponentProps<C>
) =>
  render<C, typeof InLanguage>(component, props, {
    wrapper: InLanguage,
    wrapperProps: { language: languages[locale] }
  });

/** Text with every white space, no-break spaces too, as one plain space. */
export const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a reader sees of an element, by `plain`. */
export const said = (element: Element | null | undefined): string => plain(element?.textContent);
