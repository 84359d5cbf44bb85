import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { foldersIn } from '../content/files.ts';
import { namesIn } from '../content/read-folder.ts';
import { layoutOf, SCHEMAS, type LayoutName } from './layouts.ts';
import { widgetsOf } from './widgets.ts';

/** Where Sveltia CMS keeps the content: `null` is the folder on the device alone. */
export type Backend = Record<string, unknown> | null;

const SLUG = {
  pattern: ['^[a-z0-9][a-z0-9-]*$', '文件名用小写英文字母、数字和短横线，例如：living-allowance'],
};

/** The configuration of Sveltia CMS for a content folder: a group of collections for each region, then what all share. */
export function configFor(root: string, backend: Backend) {
  return {
    load_config_file: false,
    // The CMS wants a host named; the page's policy lets it ask none, so that the folder on the device is what is left.
    backend: backend ?? { name: 'gitea', repo: 'local/disability-policy-navigator' },
    app_title: '助残政策导航 · 内容编辑',
    logo: { src: '/favicon.svg', show_in_header: true },
    show_preview_links: false,
    media_folder: 'content/sign-videos',
    public_folder: '/sign-videos',
    slug: { encoding: 'ascii', lowercase: true },
    editor: { preview: false },
    collections: [
      folder('updates', '更新记录', 'updates', {
        create: true,
        identifier_field: 'title',
        summary: '{{date}} {{title}}',
        slug: {
          template: '{{fields.date}}',
          editable: true,
          ...SLUG,
          hint: '日期加英文名，例如：2026-11-23-phone',
        },
      }),
      ...foldersIn(root, 'regions').flatMap((region) => ofRegion(root, region)),
      folder('entitlements', '政策的通用介绍', 'entitlements', {
        identifier_field: 'name',
        summary: '{{name}}',
      }),
      folder('questions', '自查的问题', 'questions', { identifier_field: 'title', summary: '{{title}}' }),
      folder('pages', '关于、格式、无障碍等页', 'pages', { identifier_field: 'title', summary: '{{title}}' }),
      folder('recordings', '手语视频和录音', 'sign-videos', { identifier_field: 'of', summary: '{{slug}}' }),
      files(
        'synonyms',
        '搜索的说法',
        namesIn(root, 'synonyms', '.yaml').map((name) => file('synonyms', name, `synonyms/${name}.yaml`)),
      ),
      files('shared', '网站、词语表和别的清单', [
        file('site', '网站信息', 'site.yaml'),
        file('glossary', '词语表', 'glossary.yaml'),
        file('terms', '没有写明标准的说法', 'terms.yaml'),
        file('indicators', '可以对着看的指标', 'indicators.yaml'),
        file('accessibility', '还没有做到的无障碍要求', 'accessibility/limits.yaml'),
        file('pictures', '易读版的小图', 'pictures.yaml'),
        file('braille', '盲文的读音和分词', 'braille.yaml'),
        file('proofread', '校对过的盲文文件', 'braille-proofread.yaml'),
      ]),
    ],
  };
}

function ofRegion(root: string, region: string) {
  const details = `regions/${region}/region.yaml`;
  const { name = region } = existsSync(join(root, details))
    ? (parse(readFileSync(join(root, details), 'utf8')) as { name?: string })
    : {};
  const guides = `guides-${region}`;
  const plans = namesIn(root, `regions/${region}/plans`, '.mdx').map((plan) => {
    const easy = plan.endsWith('.easy');
    const label = easy ? `${plan.replace('.easy', '')} 易读版` : `${plan} 规划全文`;
    return file(easy ? 'easy' : 'plans', label, `regions/${region}/plans/${plan}.mdx`);
  });
  return [
    { divider: true },
    {
      ...folder('guides', `${name} · 办事指南`, `regions/${region}/guides`, {
        create: true,
        identifier_field: 'summary',
        summary: '{{summary | truncate(40)}}（{{slug}}）',
        slug: {
          template: '',
          editable: ['create'],
          ...SLUG,
          hint: '政策的编号，和“政策的通用介绍”里的文件名一样',
        },
      }),
      name: guides,
      fields: widgetsOf(layoutOf('guides'), { related: guides }),
    },
    files(`region-${region}`, `${name} · 规划和地区信息`, [file('regions', '地区信息', details), ...plans]),
  ];
}

function folder(layout: LayoutName, label: string, path: string, more: object) {
  const { extension, format } = layoutOf(layout);
  return {
    name: layout,
    label,
    folder: `content/${path}`,
    extension,
    format,
    create: false,
    delete: false,
    fields: widgetsOf(layoutOf(layout)),
    ...more,
  };
}

function files(name: string, label: string, list: object[]) {
  return { name, label, files: list };
}

function file(layout: LayoutName, label: string, path: string) {
  const name = path.replaceAll(/[^a-z0-9-]+/g, '_');
  return {
    name,
    label,
    file: `content/${path}`,
    format: layoutOf(layout).format,
    fields: widgetsOf(layoutOf(layout)),
  };
}

/** What the page needs to read and write files: see `page/start.ts`. */
export function layouts() {
  return (Object.keys(SCHEMAS) as LayoutName[]).map(layoutOf);
}
