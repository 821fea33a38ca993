declare module '*/known-list?built' {
  const known: import('./known').Known;
  export default known;
}
