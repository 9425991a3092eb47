/* Knows which section of the article is read, and shows its scenario in the embed. */
const embed = document.querySelector('interpose-scenario');
const presets = ['london-20000', 'debate-40000', 'debate-200000', 'observers'];
const observer = new IntersectionObserver(
  (entries) => {
    const read = entries.find((entry) => entry.isIntersecting);
    if (read) embed.setAttribute('scenario', presets[Number(read.target.dataset.step) - 1]);
  },
  // a band just below the middle of the window
  { rootMargin: '-60% 0px -30% 0px' },
);
for (const section of document.querySelectorAll('[data-step]')) observer.observe(section);
