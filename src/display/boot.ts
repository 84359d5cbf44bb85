import { STORAGE_KEY } from './options.ts';

/**
 * Applies the stored display settings before the first paint; runs inline at the head of every page, so it is written
 * for old browsers and kept short. The reading guide's own script is fetched only where it is in use.
 */
export const displayScript =
  `(function(d){try{var s=JSON.parse(localStorage.getItem('${STORAGE_KEY}'))||{},k;` +
  `for(k in s)d.documentElement.setAttribute('data-'+k,s[k]);` +
  `if(s.guide==='on'){var e=d.createElement('script');e.src='/reading-guide.js';e.defer=true;d.head.appendChild(e)}` +
  `}catch(e){}})(document)`;
