import { findReliability } from '$lib/catalog';
import type { Failover } from '$lib/estimate/uptime';
import { assumed, derivedEnds, figure, publishedGpus, stops, unknown, type CauseGiven } from './cause-basis';
import type { SettingId } from './cause-unit';
import type { Bilingual } from '$lib/catalog/bilingual';

/** A published system, and what is known or taken of the causes of its uptime. */
export interface PublishedCauses {
  id: string;
  label: string;
  /** The row that source and quote are taken from, and the one with the published uptime and what to know of it. */
  from: string;
  uptime?: [id: string, note: Bilingual];
  failover?: Failover;
  given: Partial<Record<SettingId, CauseGiven>>;
}

const rscWrite = (): CauseGiven => figure('write', 'rsc-write');
const rscRestart = (): CauseGiven =>
  figure('restart', 'rsc-restart', {
    en: 'From failure to training, as the paper counts it.',
    de: 'Vom Ausfall bis zum Training, wie der Fachartikel es zählt.'
  });
const hourly = (): CauseGiven =>
  figure('interval', 'rsc-interval', {
    en: 'The paper assumes it for all jobs.',
    de: 'Das nimmt der Fachartikel für alle Jobs an.'
  });

/** Published systems, the best documented first. */
export const publishedCauses = (): PublishedCauses[] => [
  {
    id: 'llama-3-1-405b',
    label: 'Llama 3.1 405B',
    from: 'llama-3-1-stops',
    uptime: [
      'llama-3-1-uptime',
      {
        en: 'Meta’s announcement three months before said more than 95 %.',
        de: 'Metas Ankündigung drei Monate zuvor sprach von mehr als 95 %.'
      }
    ],
    given: {
      gpus: publishedGpus('llama-3-1-stops', {
        en: 'The largest count in its Table 4.',
        de: 'Die größte Zahl in Tabelle 4.'
      }),
      gpuMtbf: stops(
        'llama-3-1-stops',
        '419 unexpected stops in 54 days.',
        '419 unerwartete Stopps in 54 Tagen.'
      ),
      write: assumed(
        '60',
        'Not published; at most 65.5 TB to storage that takes 2 TB/s would be 33 s.',
        'Nicht veröffentlicht; höchstens 65,5 TB auf einen Speicher mit 2 TB/s wären 33 s.'
      ),
      detection: unknown('1'),
      restart: assumed(
        '4',
        'Not published. Neither are the lengths of the 47 planned stops, which are not counted here.',
        'Nicht veröffentlicht. Auch die Dauer der 47 geplanten Stopps nicht, die hier nicht mitzählen.'
      )
    }
  },
  {
    id: 'rsc-1',
    label: 'Meta RSC-1',
    from: 'rsc-1-rate',
    uptime: [
      'rsc-uptime',
      { en: 'Of jobs on more than 1,024 GPUs.', de: 'Von Jobs auf mehr als 1.024 GPUs.' }
    ],
    given: {
      gpus: publishedGpus('rsc-1-projection', {
        en: 'As the paper projects.',
        de: 'Wie der Fachartikel hochrechnet.'
      }),
      gpuMtbf: stops(
        'rsc-1-rate',
        '6.50 failures per 1,000 node-days, nodes of 8 GPUs.',
        '6,50 Ausfälle je 1.000 Knotentage, Knoten mit 8 GPUs.'
      ),
      write: rscWrite(),
      interval: hourly(),
      restart: rscRestart()
    }
  },
  {
    id: 'rsc-2',
    label: 'Meta RSC-2',
    from: 'rsc-2-rate',
    given: {
      gpus: publishedGpus('rsc-2-rate', { en: 'All of the cluster.', de: 'Der ganze Cluster.' }),
      gpuMtbf: stops(
        'rsc-2-rate',
        '2.34 failures per 1,000 node-days, nodes of 8 GPUs.',
        '2,34 Ausfälle je 1.000 Knotentage, Knoten mit 8 GPUs.'
      ),
      write: rscWrite(),
      interval: hourly(),
      restart: rscRestart()
    }
  },
  {
    id: 'opt-175b',
    label: 'OPT-175B',
    from: 'opt-stops',
    uptime: [
      'opt-uptime',
      {
        en: '33 ideal days over 57 elapsed: divergences, rollbacks and a deleted cluster are counted as lost.',
        de: '33 ideale durch 57 verstrichene Tage: Divergenzen, Rücksetzungen und ein gelöschter Cluster zählen als Verlust.'
      }
    ],
    failover: 'spares',
    given: {
      gpus: publishedGpus('opt-stops'),
      gpuMtbf: stops(
        'opt-stops',
        'At least 105 restarts because of hardware in 57 days: at most this long.',
        'Mindestens 105 Neustarts wegen der Hardware in 57 Tagen: höchstens so lange.'
      ),
      size: figure('size', 'opt-size'),
      bandwidth: assumed('20', 'Not published.', 'Nicht veröffentlicht.'),
      detection: assumed(
        '15',
        'Not published; a third was restarted by hand.',
        'Nicht veröffentlicht; ein Drittel wurde von Hand neu gestartet.'
      ),
      replacement: assumed(
        '120',
        '“Can take hours for a single machine.”',
        '„Kann für eine einzelne Maschine Stunden dauern.“'
      ),
      restart: unknown('15'),
      spares: figure('spares', 'opt-spares'),
      repair: unknown('48')
    }
  },
  {
    id: 'bloom-176b',
    label: 'BLOOM 176B',
    from: 'bloom-stops',
    uptime: [
      'bloom-uptime',
      {
        en: '106.3 ideal days over 117.5 elapsed; slower steps while the batch grew are counted as lost.',
        de: '106,3 ideale durch 117,5 verstrichene Tage; langsamere Schritte, solange der Batch wuchs, zählen als Verlust.'
      }
    ],
    failover: 'spares',
    given: {
      gpus: publishedGpus('bloom-stops'),
      gpuMtbf: stops('bloom-stops', '1 to 2 GPU failures a week.', '1 bis 2 GPU-Ausfälle pro Woche.'),
      write: figure('write', 'bloom-write'),
      interval: figure('interval', 'bloom-interval', {
        en: 'Every 100 iterations of 105 s.',
        de: 'Alle 100 Iterationen zu 105 s.'
      }),
      detection: assumed(
        '30',
        'Not published; most runs restarted by themselves.',
        'Nicht veröffentlicht; meist startete der Lauf von selbst neu.'
      ),
      restart: unknown('15'),
      spares: figure('spares', 'bloom-spares'),
      repair: unknown('48')
    }
  },
  {
    id: 'glm-130b',
    label: 'GLM-130B',
    from: 'glm-stops',
    uptime: [
      'glm-uptime',
      { en: '47.4 ideal days over 60 elapsed.', de: '47,4 ideale durch 60 verstrichene Tage.' }
    ],
    given: {
      gpus: publishedGpus('glm-stops'),
      gpuMtbf: stops('glm-stops', '10 node failures in 54 days.', '10 Knotenausfälle in 54 Tagen.'),
      write: unknown('60'),
      interval: figure('interval', 'glm-interval', {
        en: 'Every 100 steps of 88.5 s, after the first failure.',
        de: 'Alle 100 Schritte zu 88,5 s, nach dem ersten Ausfall.'
      }),
      detection: unknown('60'),
      restart: unknown('30')
    }
  },
  {
    id: 'bytecheckpoint-405b',
    label: 'ByteCheckpoint 405B',
    from: 'bytecheckpoint-write',
    given: {
      gpus: publishedGpus('bytecheckpoint-write'),
      gpuMtbf: [
        '50677',
        '50677',
        {
          kind: 'assumed',
          reason: {
            en: 'Not published; that of Llama 3.1 405B.',
            de: 'Nicht veröffentlicht; die von Llama 3.1 405B.'
          }
        }
      ],
      write: figure('write', 'bytecheckpoint-write'),
      overlap: [
        ...derivedEnds(
          100 *
            (1 -
              findReliability('bytecheckpoint-blocking').value /
                findReliability('bytecheckpoint-write').value)
        ),
        {
          kind: 'derived',
          source: findReliability('bytecheckpoint-blocking').source,
          reason: { en: '0.59 s of 51.06 s stop training.', de: '0,59 s von 51,06 s halten das Training an.' }
        }
      ],
      detection: figure('detection', 'megascale-detection', {
        en: 'MegaScale’s: less than this, diagnostic tests counted.',
        de: 'Die von MegaScale: weniger als das, Diagnosetests mitgezählt.'
      }),
      restart: [
        ...derivedEnds(
          (findReliability('bytecheckpoint-load').value + findReliability('megascale-init').value) / 60
        ),
        {
          kind: 'derived',
          source: findReliability('bytecheckpoint-load').source,
          reason: {
            en: '129.49 s to load, and at most 30 s to initialise as in MegaScale.',
            de: '129,49 s zum Laden und höchstens 30 s zum Initialisieren wie bei MegaScale.'
          }
        }
      ]
    }
  },
  {
    id: 'crusoe-h200',
    label: 'Crusoe H200',
    from: 'crusoe-stops',
    given: {
      gpus: publishedGpus('crusoe-stops'),
      gpuMtbf: stops('crusoe-stops', 'About 205 failures in 120 days.', 'Etwa 205 Ausfälle in 120 Tagen.'),
      write: unknown('60'),
      detection: unknown('1'),
      restart: unknown('4')
    }
  }
];
