import { describe, expect, it } from 'vitest';
import { noFlags } from '../embed/flags.ts';
import { codesOf, type Wanted } from './code.ts';

const wanted: Wanted = {
  base: 'https://example.org/',
  language: 'en',
  preset: 'london-20000',
  link: '',
  flags: noFlags,
  title: 'A "title" <b>',
  height: 1200,
  alt: '20,000 troops & more',
  caption: 'Map.',
  more: 'See the full page',
};

describe('the code for other pages', () => {
  it('is a plain frame with title, reserved height and no referrer', () => {
    expect(codesOf(wanted).iframe).toBe(
      '<iframe src="https://example.org/en/embed/london-20000/" title="A &quot;title&quot; &lt;b&gt;" loading="lazy" referrerpolicy="no-referrer" width="100%" height="1200" style="width:100%;border:0"></iframe>',
    );
  });

  it('has the flags in the address of the frame, and as attributes of loader and element', () => {
    const codes = codesOf({ ...wanted, flags: { ...noFlags, plain: true, lock: ['map'], theme: 'dark' } });
    expect(codes.iframe).toContain('/en/embed/london-20000/?theme=dark&amp;plain&amp;lock=map"');
    expect(codes.loader).toContain('data-theme="dark" data-plain data-lock="map"');
    expect(codes.element).toContain('style="display:block;width:100%;min-height:1200px"');
    expect(codes.element).toContain('theme="dark" plain lock="map"');
  });

  it('pins the version of the model where a link is given', () => {
    const codes = codesOf({ ...wanted, link: '1.0.0.qtwd' });
    expect(codes.iframe).toContain('/en/embed/london-20000/#1.0.0.qtwd"');
    expect(codes.loader).toContain('data-scenario="1.0.0.qtwd"');
  });

  it('leaves a link where no script runs', () => {
    const { loader, element } = codesOf(wanted);
    const href = 'href="https://example.org/en/#preset=london-20000"';
    expect(loader).toMatch(new RegExp(`^<a ${href} data-interpose>.*</a><script `));
    expect(element).toContain(`<a ${href}>`);
  });

  it('is a picture without script, with words for it, a caption and a way to the source', () => {
    const { figure } = codesOf(wanted);
    expect(figure).toContain('src="https://example.org/en/presets/london-20000/map.png"');
    expect(figure).toContain('alt="20,000 troops &amp; more"');
    expect(figure).toContain('style="max-width:100%;height:auto"');
    expect(figure).not.toContain('<script');
  });
});
