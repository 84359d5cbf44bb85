// What every page runs; kept so small that Astro puts it into the page.
import '../components/status-message.ts';
import './focus-in-tables.ts';
