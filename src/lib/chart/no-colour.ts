/**
 * Stands in for d3-color, which layercake's scales bring along for scales between colours. The charts here have none,
 * and every page would carry its colour names and colour spaces.
 */
export function color(): null {
  return null;
}

export { color as cubehelix, color as hcl, color as hsl, color as lab, color as rgb };
