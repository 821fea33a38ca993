export default {
  held: (name: string, value: string) => `${name} is held at ${value}.`,
  released: (name: string) => `${name} now follows.`,
  nothingFollows: (name: string, missing: string) => `${name} cannot be solved for: give ${missing} first.`,
  noEffect: (name: string) => `${name} cannot be solved for: nothing that is known depends on it.`,
  whole: (value: string, time: string) => `In whole GPUs: ${value}, ${time}.`
};
