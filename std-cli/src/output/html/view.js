// The view of a document: the article with its notes, and what they add up to.
//
// Whatever comes from the article becomes text of the page, never markup. The view asks for nothing from elsewhere
// and keeps nothing.
//
//   data ─▶ read ─▶ legend, article, panels        show(root, data) builds all of it
//                   └─ selection: one note or chain at a time, told in all of them

/** @typedef {import('../../../web/postil.js').View} View */
/** @typedef {import('../../../web/postil.js').Annotation} Annotation */
/** @typedef {import('../../../web/postil.js').Chain} Chain */

/** Layers that are marks in the article, in the order of the legend, with their names for readers. */
const LAYERS = [
  ['entity', 'Names'],
  ['mention', 'Pronouns, descriptions'],
  ['role', 'Roles'],
  ['time', 'Times'],
  ['quantity', 'Quantities'],
  ['quote', 'Quotations'],
  ['event', 'Events'],
  ['term', 'Terms'],
  // Only where they were asked for: `--layers …,token`.
  ['token', 'Words'],
];

/** Labels of names by group, with headings. */
const GROUPS = [
  ['People', ['PER']],
  ['Organizations', ['ORG']],
  ['Places', ['GPE', 'LOC', 'FAC']],
];

/** How many names of the network are drawn. */
const MOST_NODES = 60;

/**
 * Shows a document in an element, which is emptied.
 * @param {HTMLElement} root
 * @param {View} data
 */
export function show(root, data) {
  // What was hidden stays hidden when another document takes the place.
  const before = root.querySelector(':scope > .postil');
  const page = element('div', { class: before?.className ?? 'postil hide-signs' });
  const view = new Page(page, read(data));
  page.append(view.legend(), view.columns());
  view.listen();
  root.replaceChildren(page);
}

/**
 * What the view asks about a document.
 * @param {View} data
 */
function read({ document: doc, timeline, graph }) {
  /** @type {Map<number, Annotation>} */
  const notes = new Map(doc.annotations.map((note) => [note.id, note]));
  /** @type {Map<number, Chain>} */
  const chains = new Map(doc.chains.map((chain) => [chain.id, chain]));
  const text = doc.text ?? '';
  const relations = doc.annotations.filter((note) => note.layer === 'relation');
  /** The relations that a note is an end of. @type {Map<number, Annotation[]>} */
  const toldOf = new Map();
  for (const relation of relations) {
    for (const end of new Set([relation.subject, relation.role, relation.object])) {
      if (end != null) add(toldOf, end, relation);
    }
  }
  const chainOf = (/** @type {number | null | undefined} */ id) => chains.get(notes.get(id ?? -1)?.chain ?? -1);
  const called = (/** @type {number | null | undefined} */ id) =>
    chainOf(id)?.name ?? notes.get(id ?? -1)?.text ?? '';
  const isOfEvent = (/** @type {Annotation} */ note) => notes.get(note.subject ?? -1)?.layer === 'event';
  const said = doc.annotations.filter((note) => note.layer === 'quote' && !['partial', 'scare'].includes(note.label));
  /** What was said by those of each chain. @type {Map<number, Annotation[]>} */
  const saidBy = new Map();
  for (const quote of said) add(saidBy, chainOf(quote.speaker)?.id ?? -1, quote);
  const sentences = doc.annotations.filter((note) => note.layer === 'sentence');
  const sentenceOf = (/** @type {Annotation} */ note) => {
    const sentence = sentences[firstAfter(sentences, note.start) - 1];
    return squeezed((sentence && note.end <= sentence.end ? sentence : note).text);
  };
  return {
    doc, text, notes, chains, toldOf, timeline, graph, chainOf, called, isOfEvent, said, saidBy, sentenceOf,
  };
}

/**
 * @template K, V
 * @param {Map<K, V[]>} map
 * @param {K} key
 * @param {V} value
 */
function add(map, key, value) {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/**
 * The place of the first note that begins behind an offset.
 * @param {{ start: number }[]} notes sorted by start
 * @param {number} offset
 */
function firstAfter(notes, offset) {
  let [low, high] = [0, notes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (notes[middle].start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** @typedef {ReturnType<typeof read>} Article */

/** The page in its element. */
class Page {
  /**
   * @param {HTMLElement} root
   * @param {Article} article
   */
  constructor(root, article) {
    this.root = root;
    this.article = article;
    /** The marks of each note: one that crosses another, or is split, has several. @type {Map<number, HTMLElement[]>} */
    this.marks = new Map();
    this.detail = element('div', { class: 'detail', role: 'status', 'aria-live': 'polite' });
  }

  /** Switches for the layers, and for how the page looks. */
  legend() {
    const counts = new Map();
    for (const { layer } of this.article.doc.annotations) counts.set(layer, (counts.get(layer) ?? 0) + 1);
    const switches = LAYERS.filter(([layer]) => counts.has(layer)).map(([layer, name]) =>
      this.toggle(`hide-${layer}`, [
        element('span', { class: `swatch ${layer}` }),
        `${name} `,
        element('small', {}, [String(counts.get(layer))]),
      ], `layer-${layer}`),
    );
    switches.push(this.toggle('hide-signs', ['Labels'], 'labels'));
    const theme = element('button', { type: 'button', class: 'theme' }, ['Dark or light']);
    theme.addEventListener('click', () => {
      // In a shadow tree the element is what has a theme, and not the page around it.
      const tree = this.root.getRootNode();
      const page = tree instanceof ShadowRoot ? tree.host : this.root.ownerDocument.documentElement;
      const scheme = getComputedStyle(this.root).colorScheme;
      // Before a theme is chosen it is both, and the system decides.
      const isEither = scheme.includes('light') && scheme.includes('dark');
      const isDark = isEither ? matchMedia('(prefers-color-scheme: dark)').matches : scheme.includes('dark');
      page.setAttribute('data-theme', isDark ? 'light' : 'dark');
    });
    const head = this.head();
    return element('header', {}, [
      ...head,
      element('fieldset', { class: 'legend' }, [element('legend', {}, ['Show']), ...switches]),
      theme,
    ]);
  }

  /** The document's name and date, and what is missing. */
  head() {
    const { id, date, losses, complete, annotations } = this.article.doc;
    const parts = [element('p', { class: 'name' }, [`${id}${date ? ` · ${date}` : ''}`])];
    if (!date && annotations.some(({ layer, value }) => layer === 'time' && String(value).includes('XXXX'))) {
      parts.push(element('p', { class: 'name' }, ['The article does not say its date: days are without a year.']));
    }
    if (!complete) {
      const lost = losses.map(({ layer, lost: count, first_at: from }) => `${layer}: ${count}, the first at ${from}`);
      parts.push(element('p', { class: 'alarm', role: 'alert' }, [`Incomplete — ${lost.join('; ')}`]));
    }
    return parts;
  }

  /**
   * A checkbox that takes a class away from the page while it is on.
   * @param {string} name
   * @param {(Node | string)[]} label
   * @param {string} id
   */
  toggle(name, label, id) {
    const box = /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox', name: id }));
    box.checked = !this.root.classList.contains(name);
    box.addEventListener('change', () => this.root.classList.toggle(name, !box.checked));
    return element('label', {}, [box, ...label]);
  }

  columns() {
    return element('div', { class: 'columns' }, [
      element('div', { class: 'text' }, [this.text(), this.detail]),
      element('aside', {}, [
        ...this.names(),
        this.quotations(),
        this.timeline(),
        this.events(),
        this.network(),
        this.terms(),
      ].filter((panel) => panel !== null)),
    ]);
  }

  // ---- The article --------------------------------------------------------------------------------------------

  text() {
    const article = element('article', { 'aria-label': 'The article. Arrow keys go from note to note.' });
    const { text, doc } = this.article;
    const sections = doc.annotations.filter(({ layer, label }) => layer === 'section' && label !== 'paragraph');
    const ranges = doc.annotations.flatMap((note) => stretches(note).map(([start, end]) => ({ note, start, end })));
    ranges.sort(byPlace);
    let start = 0;
    let first = 0;
    let section = 0;
    for (const line of text.split('\n')) {
      const end = start + line.length;
      if (line.trim() !== '') {
        while (first < ranges.length && ranges[first].end <= start) first += 1;
        const here = [];
        for (let at = first; at < ranges.length && ranges[at].start < end; at += 1) {
          if (ranges[at].end > start) here.push(ranges[at]);
        }
        while (section < sections.length && sections[section].end <= start) section += 1;
        const until = firstAfter(sections, end);
        article.append(this.line(start, end, here, sections.slice(section, until)));
      }
      start = end + 1;
    }
    return article;
  }

  /**
   * A line of the text; a headline or heading that is the whole line makes it one.
   * @param {number} start
   * @param {number} end
   * @param {Range[]} ranges
   * @param {Annotation[]} sections
   */
  line(start, end, ranges, sections) {
    const { text } = this.article;
    const whole = sections.find((note) => {
      const around = text.slice(start, note.start) + text.slice(note.end, end);
      return start <= note.start && note.end <= end && around.trim() === '';
    });
    const tag = { headline: 'h1', heading: 'h2' }[whole?.label ?? ''] ?? 'p';
    const line = element(tag, { class: whole ? `section ${whole.label}` : '' });
    const inner = sections.filter((note) => note !== whole && note.start < end && note.end > start);
    const all = [...inner.map((note) => ({ note, start: note.start, end: note.end })), ...ranges];
    all.sort(byPlace);
    this.markUp(line, start, end, all);
    return line;
  }

  /**
   * Fills a line: where marks cross, the inner one is cut in two.
   * @param {HTMLElement} line
   * @param {number} start
   * @param {number} end
   * @param {Range[]} ranges sorted by start, outer before inner
   */
  markUp(line, start, end, ranges) {
    const clip = (/** @type {number} */ at) => Math.min(Math.max(at, start), end);
    const cuts = new Set([start, end]);
    for (const range of ranges) cuts.add(clip(range.start)).add(clip(range.end));
    const places = [...cuts].sort((one, other) => one - other);
    /** @type {{ range: Range, node: HTMLElement }[]} */
    let open = [];
    let next = 0;
    const parent = () => (open.length > 0 ? open[open.length - 1].node : line);
    const push = (/** @type {Range} */ range) => {
      const node = this.mark(range.note);
      parent().append(node);
      open.push({ range, node });
    };
    places.forEach((place, index) => {
      const ended = open.findIndex(({ range }) => clip(range.end) <= place);
      if (ended >= 0) {
        const again = open.slice(ended).filter(({ range }) => clip(range.end) > place);
        open = open.slice(0, ended);
        for (const { range } of again) push(range);
      }
      while (next < ranges.length && clip(ranges[next].start) <= place) {
        if (clip(ranges[next].end) > place) push(ranges[next]);
        next += 1;
      }
      const until = places[index + 1];
      if (until !== undefined) parent().append(this.article.text.slice(place, until));
    });
  }

  /**
   * A mark for a note.
   * @param {Annotation} note
   */
  mark(note) {
    if (note.layer === 'section') return element('span', { class: `section ${note.label}` });
    const sign = this.sign(note);
    const mark = element('span', {
      class: `mark ${note.layer} ${word(note.label)}`,
      'data-note': String(note.id),
      'data-sign': sign,
      title: `${note.layer} ${sign}`,
      role: 'button',
      tabindex: '-1',
    });
    const marks = this.marks.get(note.id) ?? [];
    // The first note of the page is where the tabulator comes in.
    if (this.marks.size === 0) mark.tabIndex = 0;
    this.marks.set(note.id, [...marks, mark]);
    return mark;
  }

  /**
   * What a note says, in a few words.
   * @param {Annotation} note
   */
  sign(note) {
    const { called, chains } = this.article;
    const value = note.value === undefined ? '' : [note.value, note.mod ?? note.unit].filter(Boolean).join(' ');
    if (note.layer === 'quote') {
      return note.speaker == null ? note.label : `${note.label}: ${squeezed(called(note.speaker))}${doubt(note)}`;
    }
    if (note.layer === 'mention') {
      const name = chains.get(note.chain ?? -1)?.name;
      return name ? `= ${squeezed(name)}${doubt(note)}` : note.label;
    }
    return value || this.grammar(note) || note.label;
  }

  /**
   * What syntax says of a word: `VBD · nsubj of left`.
   * @param {Annotation} note
   */
  grammar(note) {
    const head = this.article.notes.get(note.head ?? -1)?.text;
    return [note.tag, note.deprel && `${note.deprel}${head ? ` of ${head}` : ''}`].filter(Boolean).join(' · ');
  }

  // ---- What the notes add up to -------------------------------------------------------------------------------

  names() {
    const { doc, notes } = this.article;
    const isNamed = (/** @type {Chain} */ chain) => chain.mentions.some((id) => notes.get(id)?.layer === 'entity');
    const named = doc.chains.filter(isNamed);
    named.sort((one, other) => other.mentions.length - one.mentions.length || one.mentions[0] - other.mentions[0]);
    const known = GROUPS.flatMap(([, labels]) => labels);
    const groups = GROUPS.map(([title, labels]) => ({ title, of: named.filter(({ label }) => labels.includes(label)) }));
    groups.push({ title: 'Other names', of: named.filter(({ label }) => !known.includes(label)) });
    return groups.map(({ title, of }) =>
      panel(String(title), of.map((chain) => this.name(chain, title === 'People')), title === 'People' ? '' : 'flow'),
    );
  }

  /**
   * A person, body or place with what is told of it.
   * @param {Chain} chain
   * @param {boolean} isPerson
   */
  name(chain, isPerson) {
    const { notes, toldOf, called, saidBy } = this.article;
    const own = chain.mentions.flatMap((id) =>
      (toldOf.get(id) ?? []).filter((note) => note.label === 'has_role' && note.subject === id),
    );
    const roles = unique(own.map((note) => {
      const of = note.object == null ? '' : ` (${squeezed(called(note.object))})`;
      return `${squeezed(called(note.role))}${of}${note.status === 'asserted' ? '' : `, ${note.status}`}`;
    }));
    const forms = unique(chain.mentions.map((id) => notes.get(id)).filter((note) => note?.layer === 'entity')
      .map((note) => squeezed(note?.text ?? ''))).filter((form) => form !== squeezed(chain.name));
    const item = element('li', {}, [
      this.button(squeezed(chain.name), () => this.selectChain(chain), `entity ${chain.label}`),
      element('small', {}, [` ${chain.mentions.length}×`]),
    ]);
    if (roles.length > 0) item.append(' ', element('span', { class: 'roles' }, [roles.join('; ')]));
    if (isPerson && forms.length > 0) item.append(element('div', { class: 'forms' }, [`called ${forms.join(', ')}`]));
    if (isPerson) {
      for (const quote of saidBy.get(chain.id) ?? []) item.append(this.quote(quote));
    }
    return item;
  }

  /** @param {Annotation} note */
  quote(note) {
    const { text } = this.article;
    const words = stretches(note).map(([start, end]) => squeezed(text.slice(start, end)));
    // How it was said, where a report does not merely say it: what was denied must not look like what was said.
    const [from, to] = note.cue ?? [0, 0];
    const cue = note.label !== 'direct' && words.length === 1 && to <= note.start ? squeezed(text.slice(from, to)) : '';
    return element('blockquote', {}, [
      ...(cue === '' || cue === 'said' ? [] : [element('small', { class: 'cue' }, [`${cue} `])]),
      this.button(words.join(' … '), () => this.select(note.id), `quote ${note.label}`),
    ]);
  }

  /** What was said by nobody who is named. */
  quotations() {
    const { said, chainOf, called } = this.article;
    const others = said.filter((note) => chainOf(note.speaker)?.label !== 'PER');
    return panel('Other quotations', others.map((note) => {
      const speaker = note.speaker == null ? 'no speaker' : squeezed(called(note.speaker));
      return element('li', {}, [element('small', {}, [speaker]), this.quote(note)]);
    }));
  }

  timeline() {
    const { timeline, notes, sentenceOf } = this.article;
    const items = timeline.map((id) => notes.get(id)).filter((note) => note !== undefined).map((note) =>
      element('li', {}, [
        this.button(this.sign(note), () => this.select(note.id), 'time'),
        ' ',
        element('span', {}, [sentenceOf(note)]),
      ]),
    );
    return panel('Timeline', items);
  }

  events() {
    const { doc, toldOf, called, notes } = this.article;
    const items = doc.annotations.filter(({ layer }) => layer === 'event').flatMap((event) => {
      const of = (toldOf.get(event.id) ?? []).filter((note) => note.subject === event.id);
      if (of.length === 0) return [];
      const told = of.map((note) => {
        const object = notes.get(note.object ?? -1);
        const words = object?.layer === 'time' ? this.sign(object) : squeezed(called(note.object));
        const status = note.status === 'asserted' ? '' : ` (${note.status})`;
        return `${spaced(note.label)}: ${words}${status}`;
      });
      return [element('li', {}, [
        this.button(squeezed(event.text), () => this.select(event.id), `event ${event.label}`),
        element('small', {}, [` ${event.label}`]),
        element('div', { class: 'told' }, [unique(told).join(' · ')]),
      ])];
    });
    return panel('Events', items);
  }

  terms() {
    /** @type {Map<string, Annotation[]>} */
    const entries = new Map();
    for (const note of this.article.doc.annotations.filter(({ layer }) => layer === 'term')) {
      add(entries, `${note.label} ${note.entry ?? squeezed(note.text)}`, note);
    }
    return panel('Terms', [...entries].map(([key, notes]) =>
      element('li', {}, [
        this.button(squeezed(notes[0].text), () => this.select(notes[0].id), 'term'),
        element('small', {}, [` ${notes.length}× ${key}`]),
      ]),
    ));
  }

  // ---- The network --------------------------------------------------------------------------------------------

  network() {
    const { nodes, edges, more } = this.drawable();
    if (edges.length === 0) return null;
    const size = { width: 640, height: Math.max(280, Math.min(640, 120 + nodes.length * 28)) };
    const places = layout(nodes.length, edges, size);
    /** What is told of each two. @type {Map<string, { source: number, target: number, labels: string[], status: string }>} */
    const lines = new Map();
    for (const { source, target, label, status } of edges) {
      const key = `${Math.min(source, target)} ${Math.max(source, target)}`;
      const line = lines.get(key) ?? { source, target, labels: [], status };
      lines.set(key, { ...line, labels: unique([...line.labels, spaced(label)]) });
    }
    const drawn = [...lines.values()].map(({ source, target, labels, status }) => {
      const [from, to] = [places[source], places[target]];
      return svg('g', { class: `edge ${status}` }, [
        svg('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y }),
        svg('text', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - 3 }, [labels.join(', ')]),
      ]);
    });
    const circles = nodes.map((node, index) => {
      const chain = this.article.chains.get(node.chain);
      const name = this.nameOf(node);
      const { x, y } = places[index];
      // The name touches the circle: what lies between would not be the node's to click.
      const radius = 5 + Math.min(7, chain?.mentions.length ?? 0);
      const group = svg('g', { class: `node entity ${word(chain?.label ?? '')}`, tabindex: 0, role: 'button' }, [
        svg('circle', { cx: x, cy: y, r: radius }),
        svg('text', { x, y: y - radius - 3 }, [name]),
        svg('title', {}, [[name, ...(node.roles ?? [])].join(' · ')]),
      ]);
      const pick = () => chain && this.selectChain(chain);
      group.addEventListener('click', pick);
      group.addEventListener('keydown', (event) => {
        if (/** @type {KeyboardEvent} */ (event).key === 'Enter') pick();
      });
      return group;
    });
    const drawing = svg('svg', {
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': 'Who belongs with whom',
    }, [...drawn, ...circles]);
    const told = edges.map(({ source, target, label, status }) =>
      element('li', {}, [
        `${this.nameOf(nodes[source])} — ${spaced(label)} — ${this.nameOf(nodes[target])}${status === 'asserted' ? '' : ` (${status})`}`,
      ]),
    );
    const list = element('details', {}, [element('summary', {}, ['As a list']), element('ul', {}, told)]);
    const rest = more === 0 ? [] : [element('p', {}, [`and ${more} names that are told less of`])];
    return element('section', { class: 'panel network' }, [element('h3', {}, ['Relations']), drawing, ...rest, list]);
  }

  /** As much of the network as an eye can take in: the names that most is told of. */
  drawable() {
    const { nodes, edges } = this.article.graph;
    const told = nodes.map(() => 0);
    for (const { source, target } of edges) {
      told[source] += 1;
      told[target] += 1;
    }
    const most = nodes.map((_, index) => index).sort((one, other) => told[other] - told[one] || one - other);
    const drawn = most.slice(0, MOST_NODES).sort((one, other) => one - other);
    const place = new Map(drawn.map((node, index) => [node, index]));
    const kept = edges.flatMap((edge) => {
      const [source, target] = [place.get(edge.source), place.get(edge.target)];
      return source === undefined || target === undefined ? [] : [{ ...edge, source, target }];
    });
    return { nodes: drawn.map((node) => nodes[node]), edges: kept, more: nodes.length - drawn.length };
  }

  /** @param {{ chain: number }} node */
  nameOf(node) {
    return squeezed(this.article.chains.get(node.chain)?.name ?? '');
  }

  // ---- Selection ----------------------------------------------------------------------------------------------

  listen() {
    // Words cover everything: while they are hidden, the notes around them are meant.
    const kind = () => (this.root.classList.contains('hide-token') ? '.mark:not(.token)' : '.mark');
    const markOf = (/** @type {Event} */ event) =>
      /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (event.target).closest?.(kind()));
    const article = this.root.querySelector('article');
    article?.addEventListener('click', (event) => {
      const mark = markOf(event);
      if (mark) this.select(Number(mark.dataset.note), mark);
    });
    article?.addEventListener('mouseover', (event) => {
      const mark = markOf(event);
      if (mark) this.tell(Number(mark.dataset.note));
    });
    article?.addEventListener('focusin', (event) => {
      const mark = markOf(event);
      if (mark) this.tell(Number(mark.dataset.note));
    });
    this.root.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.clear();
      const mark = markOf(event);
      if (!mark) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        this.select(Number(mark.dataset.note), mark);
      }
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        event.preventDefault();
        this.go(mark, step);
      }
    });
  }

  /**
   * Goes to the next mark that is shown, or to the one before.
   * @param {HTMLElement} mark
   * @param {number} step
   */
  go(mark, step) {
    const all = /** @type {HTMLElement[]} */ ([...this.root.querySelectorAll('article .mark')]);
    const isShown = (/** @type {HTMLElement} */ other) =>
      !LAYERS.some(([layer]) => other.classList.contains(layer) && this.root.classList.contains(`hide-${layer}`));
    let at = all.indexOf(mark) + step;
    while (all[at] && !isShown(all[at])) at += step;
    const next = all[at];
    if (!next) return;
    mark.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  }

  clear() {
    for (const mark of this.root.querySelectorAll('.lit')) mark.classList.remove('lit');
    this.detail.replaceChildren();
  }

  /**
   * Lights a note, and all mentions of what it names.
   * @param {number} id
   * @param {HTMLElement} [at] where the user is
   */
  select(id, at) {
    const note = this.article.notes.get(id);
    if (!note) return;
    this.clear();
    const chain = this.article.chains.get(note.chain ?? -1);
    for (const mention of chain ? chain.mentions : [id]) this.light(mention);
    this.tell(id);
    if (!at) this.scrollTo(id);
  }

  /** @param {Chain} chain */
  selectChain(chain) {
    this.clear();
    for (const mention of chain.mentions) this.light(mention);
    const first = chain.mentions[0];
    this.tell(first);
    this.scrollTo(first);
  }

  /** @param {number} id */
  light(id) {
    for (const mark of this.marks.get(id) ?? []) mark.classList.add('lit');
  }

  /** @param {number} id */
  scrollTo(id) {
    this.marks.get(id)?.[0]?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }

  /**
   * Tells of a note: what it is, what it says, how it belongs to others, and why it is there.
   * @param {number} id
   */
  tell(id) {
    const { text, notes, chains, toldOf, called, isOfEvent } = this.article;
    const note = notes.get(id);
    if (!note) return;
    const rows = [
      ['words', squeezed(note.text)],
      ['is', `${note.layer} ${note.label}`],
      ['grammar', this.grammar(note)],
      ['value', note.value === undefined ? '' : this.sign(note)],
      ['name', squeezed(chains.get(note.chain ?? -1)?.name ?? '')],
      ['speaker', note.speaker == null ? '' : squeezed(called(note.speaker))],
      ['source', note.source ? squeezed(text.slice(...note.source)) : ''],
      ['said by', note.cue ? squeezed(text.slice(...note.cue)) : ''],
      ['kind', note.kind ?? ''],
      ['confidence', note.confidence == null ? '' : `${Math.round(100 * note.confidence)} percent`],
      ['entry', note.entry == null ? '' : String(note.entry)],
      ['place', `${note.start}–${note.end}`],
      ['because of', note.reason ?? ''],
    ];
    const mentions = chains.get(note.chain ?? -1)?.mentions ?? [id];
    const about = new Set([id, ...mentions].flatMap((mention) => toldOf.get(mention) ?? []));
    for (const relation of [...about].slice(0, 8)) {
      const words = [relation.subject, relation.role, relation.object].filter((end) => end != null).map(called);
      const kind = isOfEvent(relation) ? 'event' : 'relation';
      rows.push([kind, `${spaced(relation.label)}: ${words.map(squeezed).join(' — ')}`]);
    }
    this.detail.replaceChildren(
      element('dl', {}, rows.filter(([, value]) => value !== '').flatMap(([name, value]) => [
        element('dt', {}, [name]),
        element('dd', {}, [value]),
      ])),
    );
  }

  /**
   * @param {string} words
   * @param {() => void} action
   * @param {string} kind
   */
  button(words, action, kind) {
    const button = element('button', { type: 'button', class: `pick ${kind}` }, [words]);
    button.addEventListener('click', action);
    return button;
  }
}

// ---- Where marks are --------------------------------------------------------------------------------------------

/** @typedef {{ note: Annotation, start: number, end: number }} Range */

/**
 * The order of marks: by place, outer before inner; a word is inside whatever has its place.
 * @param {Range} one
 * @param {Range} other
 */
function byPlace(one, other) {
  const isWord = (/** @type {Range} */ range) => Number(range.note.layer === 'token');
  return one.start - other.start || other.end - one.end || isWord(one) - isWord(other);
}

/**
 * A question mark behind what may well be wrong: a speaker, or whom a pronoun stands for.
 * @param {Annotation} note
 */
function doubt(note) {
  return note.confidence != null && note.confidence < DOUBT ? '?' : '';
}

/** Below this confidence at least one answer in four is wrong; as in the text view. */
const DOUBT = 0.75;

/**
 * The stretches of the text that a note marks; none if it lies between others.
 * @param {Annotation} note
 * @returns {[number, number][]}
 */
function stretches(note) {
  if (!LAYERS.some(([layer]) => layer === note.layer) || note.start >= note.end) return [];
  return note.segments && note.segments.length > 0 ? note.segments : [[note.start, note.end]];
}

/**
 * Places for the nodes of a network: springs between neighbours, everybody keeps a distance. The same network is
 * always laid out alike.
 * @param {number} count
 * @param {{ source: number, target: number }[]} edges
 * @param {{ width: number, height: number }} size
 */
function layout(count, edges, { width, height }) {
  const turn = (2 * Math.PI) / Math.max(1, count);
  const places = Array.from({ length: count }, (_, index) => ({
    x: width / 2 + (width / 3) * Math.cos(index * turn),
    y: height / 2 + (height / 3) * Math.sin(index * turn),
  }));
  const ideal = 0.75 * Math.sqrt((width * height) / Math.max(1, count));
  const rounds = 200;
  for (let round = 0; round < rounds; round += 1) {
    const most = (ideal / 2) * (1 - round / rounds);
    const moves = places.map(() => ({ x: 0, y: 0 }));
    const pull = (/** @type {number} */ one, /** @type {number} */ other, /** @type {(distance: number) => number} */ force) => {
      const [dx, dy] = [places[one].x - places[other].x, places[one].y - places[other].y];
      const distance = Math.max(1, Math.hypot(dx, dy));
      const by = force(distance) / distance;
      moves[one].x += dx * by;
      moves[one].y += dy * by;
      moves[other].x -= dx * by;
      moves[other].y -= dy * by;
    };
    for (let one = 0; one < count; one += 1) {
      for (let other = 0; other < one; other += 1) pull(one, other, (distance) => (ideal * ideal) / distance);
    }
    for (const { source, target } of edges) pull(source, target, (distance) => -(distance * distance) / ideal);
    places.forEach((place, index) => {
      // What hangs together with nothing else must not drift to the border.
      moves[index].x -= (place.x - width / 2) * 0.9;
      moves[index].y -= (place.y - height / 2) * 0.9;
      const length = Math.max(1, Math.hypot(moves[index].x, moves[index].y));
      const by = Math.min(length, most) / length;
      place.x = Math.min(width - 80, Math.max(80, place.x + moves[index].x * by));
      place.y = Math.min(height - 20, Math.max(30, place.y + moves[index].y * by));
    });
  }
  return places;
}

// ---- Small things -----------------------------------------------------------------------------------------------

/**
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {(Node | string)[]} [children]
 * @returns {HTMLElement}
 */
function element(tag, attributes = {}, children = []) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/**
 * @param {string} tag
 * @param {Record<string, string | number>} [attributes]
 * @param {(Node | string)[]} [children]
 */
function svg(tag, attributes = {}, children = []) {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/**
 * A list with a heading; nothing where the list is empty.
 * @param {string} title
 * @param {HTMLElement[]} items
 * @param {string} [kind] `flow` for short items, which stand beside each other
 */
function panel(title, items, kind = '') {
  if (items.length === 0) return null;
  return element('section', { class: `panel ${kind}` }, [element('h3', {}, [title]), element('ul', {}, items)]);
}

/** @param {string} text */
const squeezed = (text) => text.split(/\s+/).filter((part) => part !== '').join(' ');

/** A label as a class. @param {string} label */
const word = (label) => label.replace(/[^A-Za-z0-9_-]/g, '_');

/** A label as words. @param {string} label */
const spaced = (label) => label.replaceAll('_', ' ');

/** @param {string[]} items */
const unique = (items) => [...new Set(items)];
