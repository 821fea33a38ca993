export default {
  title: 'There is no such page',
  text: 'The address may be mistyped or the page may have moved. A scenario lives in the part after the question mark, so a link to the calculator can be mended:',
  home: 'Open the calculator',
  carry: 'Open the calculator with the scenario of this address'
};
