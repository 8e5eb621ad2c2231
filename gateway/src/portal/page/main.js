import { onChange, watch } from './asking.js';
import { showAskingAs } from './asking-as.js';
import { refreshEditor, showExplore } from './explore.js';
import { showGraph } from './graph.js';
import { showPlan } from './plan.js';
import { showTraffic } from './traffic.js';
import { showUsage } from './usage.js';
import { showWatch } from './watch.js';

/** Each is made when it is first looked at; `#graph/Product` tells it the rest of the address. */
const makers = {
  explore: showExplore,
  plan: showPlan,
  graph: showGraph,
  traffic: showTraffic,
  usage: showUsage,
  ...(watch && { watch: showWatch }),
};
document.querySelector('.tabs a[data-to="watch"]').hidden = !watch;
const views = new Map();

function viewOf(tab) {
  if (!views.has(tab)) views.set(tab, makers[tab](document.getElementById(tab)) ?? {});
  return views.get(tab);
}

let open = null;

function follow() {
  const [wanted = '', ...rest] = location.hash.slice(1).split('/').map(decodeURIComponent);
  const tab = Object.hasOwn(makers, wanted) ? wanted : 'explore';
  if (tab !== open) {
    if (open) viewOf(open).leave?.();
    document.body.dataset.tab = tab;
    // The plan is drawn beside what is being typed.
    for (const name of Object.keys(makers))
      document.getElementById(name).hidden = name !== tab && !(name === 'explore' && tab === 'plan');
    for (const link of document.querySelectorAll('.tabs a'))
      if (link.dataset.to === tab) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    open = tab;
    viewOf('explore');
    refreshEditor();
  }
  viewOf(tab).enter?.(rest);
}

showAskingAs();
// What was refused to one may be shown to another; headers are typed letter by letter.
let asked = null;
onChange(({ token }) => {
  if (token !== asked) follow();
  asked = token;
});
addEventListener('hashchange', follow);
follow();
