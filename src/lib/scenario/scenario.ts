import type { Precision } from '$lib/catalog';
import type { Architecture, Interval, QuantityId, SoftwareId } from '$lib/estimate';
import type { PlanChoice } from './plan/plan-choice';

/** What a user set up: the given quantities in SI, and the one asked for. */
export interface Scenario {
  /** Free text, at most 60 characters. */
  name?: string;
  /** Holds `attention`, unless that is solved for. */
  given: Partial<Record<QuantityId, Interval>>;
  solveFor: QuantityId;
  /**
   * Where the uptime follows from its causes: what the link says about them (see `cause-link`). `followCauses` then
   * gives the uptime; one that is entered instead takes their place.
   */
  causes?: string;
  /** The chip whose peak and power are given. It names them: figures that were changed are those in `given`. */
  hardware?: Hardware;
  /** The model whose size is given, named likewise, and how it is fed. */
  model?: TrainedModel;
  /** What it is trained with, as far as a plan feels it; a long run where not said. */
  software?: SoftwareId;
  /**
   * How its steps are shared out over GPUs. Where no rate is given (TFLOPS, MFU or tokens per second of a GPU), that
   * follows from it: see `followPlan`.
   */
  plan?: PlanChoice;
  /** Whether the rate in `given` is the one that follows from the plan, and none that was given. */
  hasPlanRate?: true;
  /** GPUs on which its tokens per second of a GPU were measured: for other numbers they follow from that and the plan. */
  measured?: number;
  /** Where its rate is what published runs reached, taken from them. */
  basis?: 'published';
  /** Where no figure gives way to another: all that were entered stay, and are checked against each other. */
  keep?: 'all';
}

/** A chip and the format of its matrix products. */
export interface Hardware {
  /** The id of a chip of the catalogue. */
  chip: string;
  /** Its 16-bit one where none is said. */
  precision?: Precision;
}

/** What is trained: each as far as it is said. */
export interface TrainedModel {
  /** The id of a model of the catalogue. */
  id?: string;
  /** One of the reader's own, in place of an id. */
  architecture?: Architecture;
  /** All parameters, of which a token passes through `params`. */
  total?: Interval;
  /** Tokens a sequence. */
  sequence?: number;
  /** Tokens a step. */
  batch?: number;
}
