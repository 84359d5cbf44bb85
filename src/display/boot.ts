import { READING_GUIDE, STORAGE_KEY } from './options.ts';

/** The one Trusted Types policy of the site: it gives the address of the reading guide, whatever it is asked. */
export const SCRIPT_POLICY = 'reading-guide';

/**
 * Applies the stored display settings before the first paint; runs inline at the head of every page, so it is written
 * for old browsers and kept short. The reading guide's own script is fetched only where it is in use.
 */
export const displayScript =
  `(function(d){try{var s=JSON.parse(localStorage.getItem('${STORAGE_KEY}'))||{},k;` +
  `for(k in s)d.documentElement.dataset[k]=s[k];` +
  `if(s.guide==='on'){var u='${READING_GUIDE}',t=window.trustedTypes,e=d.createElement('script');` +
  `e.src=t?t.createPolicy('${SCRIPT_POLICY}',{createScriptURL:function(){return u}}).createScriptURL(u):u;` +
  `d.head.appendChild(e)}` +
  `}catch(e){}})(document)`;
