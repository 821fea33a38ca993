import { precisions } from '$lib/catalog';
import {
  architectureFields,
  domainMax,
  measureIds,
  quantities,
  quantityIds,
  relationIds,
  softwares,
  type QuantityId
} from '$lib/estimate';
import en from '$lib/i18n/en/common';
import { letters, linkOrder, units } from '$lib/scenario';
import { causeKeys } from '../../../src/lib/scenario/link/cause-keys';
import { VERSION } from '../../../src/lib/scenario/files/scenario-json';

const ref = (name: string) => ({ $ref: `#/$defs/${name}` });

/** A figure for each quantity: its name, its unit in SI and its key in a link. */
const figures = (interval: (id: QuantityId) => string) => ({
  type: 'object',
  properties: Object.fromEntries(
    quantityIds.map((id) => {
      const { unit } = quantities[id];
      const { name, hint } = en.quantities[id];
      const said = unit === '1' ? 'a plain number' : `in ${unit}`;
      return [
        id,
        { description: `${name}, ${said}. ${hint} Link key: ${units[id].key}.`, ...ref(interval(id)) }
      ];
    })
  ),
  additionalProperties: false
});

/** A range, of which each end may be the other too. */
const interval = (description: string, max?: number) => ({
  description,
  type: 'object',
  properties: {
    lo: { type: 'number', minimum: 0, ...(max && { maximum: max }) },
    hi: { type: ['number', 'null'], exclusiveMinimum: 0, ...(max && { maximum: max }) }
  },
  required: ['lo', 'hi'],
  additionalProperties: false
});

const given = (definition: string, number: object) => ({
  anyOf: [{ type: 'number', ...number }, ref(definition)]
});

const rounded = {
  description: 'Figures that contradict each other to the letter, and agree within rounding.',
  type: 'array',
  items: ref('conflict')
};

/** JSON Schema of the files of scenarios and comparisons, from the quantities, relations and units there are. */
export const scenarioSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A scenario, or a comparison, of the training-efficiency calculator',
  description:
    'What the calculator downloads and loads. The link says the scenario to the last bit, and counts where another field says otherwise. A file without a link is read from given and solveFor, that of a comparison from its runs. All figures are in SI units, with US dollars; shares are from 0 to 1.',
  anyOf: [ref('scenario'), ref('comparison')],
  $defs: {
    quantity: { enum: quantityIds },
    relation: { enum: relationIds },
    interval: interval(
      'From lo to hi, the same for a single value. An open lower end is 0, an open upper end null.'
    ),
    share: interval('The same, at most 1.', 1),
    number: given('interval', { exclusiveMinimum: 0 }),
    part: given('share', { exclusiveMinimum: 0, maximum: 1 }),
    given: figures((id) => (domainMax(id) === 1 ? 'part' : 'number')),
    values: figures(() => 'interval'),
    step: {
      description: 'A figure that follows: from which others, and above all by which relation.',
      type: 'object',
      properties: {
        quantity: ref('quantity'),
        relation: ref('relation'),
        from: { type: 'array', items: ref('quantity'), minItems: 1 }
      },
      required: ['quantity', 'relation', 'from'],
      additionalProperties: false
    },
    conflict: {
      description:
        'Given figures that cannot all be true, stated for one of them: what is given, what the others imply, and the ratio of the nearest ends.',
      type: 'object',
      properties: {
        givens: { type: 'array', items: ref('quantity'), minItems: 1 },
        relations: { type: 'array', items: ref('relation'), minItems: 1 },
        quantity: ref('quantity'),
        given: ref('interval'),
        implied: ref('interval'),
        factor: { description: 'As they are written.', type: 'number', exclusiveMinimum: 1 },
        left: {
          description: 'Where rounding does not settle it: what it leaves.',
          type: 'number',
          exclusiveMinimum: 1
        }
      },
      required: ['givens', 'relations', 'quantity', 'given', 'implied', 'factor'],
      additionalProperties: false
    },
    solution: {
      description: 'What follows. The command line prints this with --json.',
      type: 'object',
      properties: {
        solveFor: { description: 'The quantity asked for.', ...ref('quantity') },
        values: { description: 'Every figure that is given or follows.', ...ref('values') },
        conflicts: { type: 'array', items: ref('conflict') },
        rounded
      },
      required: ['solveFor', 'values', 'conflicts', 'rounded']
    },
    run: {
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 1, maxLength: 120 },
        solveFor: ref('quantity'),
        given: ref('given'),
        causes: {
          description: `What the uptime follows from, as in a link: ${causeKeys.join(', ')}.`,
          type: 'string'
        },
        hardware: {
          description:
            'The chip that the peak and power are of, and its precision. Figures count as they are given.',
          type: 'object',
          properties: {
            chip: { description: 'The id of a chip, as in a link.', type: 'string' },
            precision: { enum: precisions }
          },
          required: ['chip'],
          additionalProperties: false
        },
        model: {
          description:
            'The model that is trained, by its id as in a link or by an architecture, and how it is fed.',
          type: 'object',
          properties: {
            id: { type: 'string' },
            architecture: {
              type: 'object',
              properties: Object.fromEntries(
                architectureFields.map((field) => [field, { type: 'integer', minimum: 0 }])
              ),
              additionalProperties: false
            },
            total: { description: 'All parameters.', ...ref('number') },
            sequence: { description: 'Tokens a sequence.', type: 'integer', minimum: 1 },
            batch: { description: 'Tokens a step.', type: 'integer', minimum: 1 }
          },
          additionalProperties: false
        },
        software: {
          description: 'What it is trained with. Link key: software.',
          enum: Object.keys(softwares)
        },
        plan: {
          description: 'How its steps are shared out over GPUs, as in a link. Link key: plan.',
          type: 'string'
        },
        measured: {
          description: 'GPUs on which its tokens per second of a GPU were measured. Link key: measured.',
          type: 'integer',
          minimum: 1
        },
        basis: { description: 'Where its rate was taken from published runs.', const: 'published' },
        keep: { description: 'Where no figure gives way to another.', const: 'all' },
        values: ref('values'),
        steps: { description: 'In the order a reader would follow.', type: 'array', items: ref('step') },
        conflicts: { type: 'array', items: ref('conflict') },
        rounded,
        text: { description: 'In a comparison: text per token.', ...ref('number') }
      },
      required: ['given']
    },
    file: {
      type: 'object',
      properties: {
        $schema: { type: 'string' },
        version: { description: 'Of this format.', const: VERSION },
        link: {
          description: `The address that shows it, or its query. Keys of a scenario: name, ${linkOrder.map((id) => units[id].key).join(', ')}, solve.`,
          type: 'string'
        }
      },
      required: ['version']
    },
    scenario: {
      allOf: [ref('file')],
      properties: {
        solveFor: ref('quantity'),
        given: ref('given'),
        values: ref('values'),
        runs: false
      },
      anyOf: [{ required: ['link'] }, ref('run')]
    },
    comparison: {
      allOf: [ref('file')],
      properties: {
        measure: { description: 'What the runs are compared by.', enum: measureIds },
        base: { description: 'The run that the others are measured against.', enum: letters },
        runs: { type: 'array', items: ref('run'), minItems: 1, maxItems: letters.length }
      },
      required: ['runs']
    }
  }
};
