import type { PageTexts } from '../index';

export default {
  held: (name: string, value: string) => `${name} bleibt bei ${value}.`,
  released: (name: string) => `${name} folgt jetzt.`,
  nothingFollows: (name: string, missing: string) =>
    `Nach ${name} lässt sich nicht auflösen: Es fehlt ${missing}.`,
  noEffect: (name: string) => `Nach ${name} lässt sich nicht auflösen: Nichts Bekanntes hängt davon ab.`,
  whole: (value: string, time: string) => `In ganzen GPUs: ${value}, ${time}.`
} satisfies PageTexts<'outcome'>;
