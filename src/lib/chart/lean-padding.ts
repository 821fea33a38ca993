import type { LinearScale } from './lean-d3';

/** Stands in for layercake's padding of domains in pixels: the charts here say where their axes end. */
export default (scale: LinearScale) => scale.domain();
