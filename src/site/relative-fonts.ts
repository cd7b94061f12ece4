import type { Plugin } from 'vite';

/** Has styles ask for their fonts, which lie beside them, by name alone: that holds wherever the folder is put. */
export function relativeFonts(): Plugin {
  let assets = '';
  return {
    name: 'flankwatch-relative-fonts',
    enforce: 'post',
    configResolved: ({ base, build }) => {
      assets = `${base}${build.assetsDir}/`;
    },
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = String(file.source).replaceAll(`url(${assets}`, 'url(');
      }
    },
  };
}
