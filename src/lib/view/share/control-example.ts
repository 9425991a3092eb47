/** Knows an example of a page that controls the element and listens to it. A test runs it. */
export const control = `<script src="https://your.host/embed.js" async></script>
<interpose-scenario scenario="london-20000" events="change result"></interpose-scenario>
<script>
  const embed = document.querySelector('interpose-scenario');
  embed.steps = [
    { scenario: 'london-20000', sentence: 'We begin here.' },
    { scenario: 'debate-200000', sentence: 'And end there.', highlight: 'map' },
  ];
  embed.addEventListener('interpose-ready', () => {
    embed.step = 2;
  });
  embed.addEventListener('interpose-change', ({ detail }) => {
    console.log(detail.level, detail.scenario);
  });
  embed.addEventListener('interpose-result', ({ detail }) => {
    console.log(detail.results.cost_year);
  });
</script>`;
