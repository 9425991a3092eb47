// Knows, on a page inside a package, where links lead: to the file of a page that is in it, else to the site, else nowhere.
// Platforms serve files and no folders. Other pages open in a window of their own, so that the learner's sitting goes on here.
{
  const { src, dataset } = document.currentScript;
  const root = new URL('.', src);
  const pages = new Set(dataset.pages.split(' '));
  const here = location.pathname.slice(root.pathname.length).replace(/index\.html$/, '');

  const lead = (link) => {
    const href = link.getAttribute('href');
    const url = new URL(href.startsWith('/') ? root.href + href.slice(1) : href, location.href);
    if (!url.href.startsWith(root.href)) return;
    const path = url.href.slice(root.href.length);
    const [, page, rest] = /^([^?#]*)(.*)$/.exec(path);
    if (pages.has(page)) link.href = `${root.href}${page}index.html${rest}`;
    else if (dataset.site) link.href = dataset.site + path;
    else link.removeAttribute('href');
    if (page !== here) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  };
  const all = () => {
    // what begins at the root of a site or ends as a folder has not been led yet
    for (const link of document.querySelectorAll('a[href^="/"], a[href$="/"], a[href*="/#"], a[href*="/?"]'))
      if (link.origin === location.origin) lead(link);
  };
  new MutationObserver(all).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['href'],
  });
}
