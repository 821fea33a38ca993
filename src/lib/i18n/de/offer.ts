import type { PageTexts } from '../index';

export default {
  step: 'Solange Schritte laufen',
  whole: 'Über ganze Läufe, Ausfälle eingerechnet, deshalb wird die Verfügbarkeit 100 %',
  chip: (chip: string, runs: string) => `veröffentlichte ${chip}-Läufe (n = ${runs})`,
  chipAndSize: (chip: string, size: string, runs: string) =>
    `veröffentlichte ${chip}-Läufe, ${size} (n = ${runs})`,
  wider: (runs: string) => `zu wenige Läufe dieses Chips, deshalb die aller Chips (n = ${runs})`,
  sizes: {
    'under-10B': 'unter 10 Mrd.',
    '10B-100B': '10 bis 100 Mrd.',
    'from-100B': 'ab 100 Mrd.'
  },
  half: 'die Hälfte',
  most: 'neun von zehn',
  take: 'Die MFU auf diese Spanne setzen',
  runs: 'Alle Läufe, und wie oft solche Spannen halten',
  unknown: 'Wähl zuerst einen Beschleuniger, dann lassen sich veröffentlichte Läufe anbieten.'
} satisfies PageTexts<'offer'>;
