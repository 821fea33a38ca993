export default {
  title: 'Check the article'
};
