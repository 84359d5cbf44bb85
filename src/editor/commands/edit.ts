import { dev } from 'astro';

/** `npm run edit`: the site while it is being edited, with the web editor for the folder on this device. */
process.env['STAFF_EDITOR'] = 'local';
const { address } = await dev({ server: { open: process.env['CI'] === undefined ? '/staff/edit/' : false } });
console.log(`内容编辑：http://localhost:${address.port}/staff/edit/ （用 Chrome 或 Edge 打开）`);
