/** Time of the forward and the backward pass of something, s. */
export interface Pass {
  forward: number;
  backward: number;
}

export const noPass: Pass = { forward: 0, backward: 0 };
