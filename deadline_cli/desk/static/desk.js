"use strict";
const $ = (id) => document.getElementById(id);
const token = document.querySelector("meta[name=desk-token]").content;
const state = { lang: "zh", docs: [], current: null, published: "", sentence: "" };
const say = (zh, en) => (state.lang === "zh" ? zh : en);
history.replaceState(null, "", location.href); // the token stays in the address, so that a reload works

/* Asking the server: every request carries the token in a header. */
function ask(path, query, options = {}) {
  const words = new URLSearchParams({ ...query, lang: state.lang });
  return fetch(`${path}?${words}`, { ...options, headers: { "X-Desk-Token": token } });
}
async function answerOf(path, query, options) {
  try {
    return await (await ask(path, query, options)).json();
  } catch {
    return { error: say("校对台已经关闭；请重新运行 deadline desk", "the desk was closed; run deadline desk again") };
  }
}

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    key.startsWith("on") ? made.addEventListener(key.slice(2), value) : made.setAttribute(key, value);
  made.append(...children);
  return made;
}
async function copy(words, where, button) {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const area = element("textarea"); // browsers without clipboard rights
    area.value = words;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  where.textContent = say("已复制：", "copied: ") + words;
  if (button) { button.dataset.copied = say("已复制", "copied"); button.classList.add("copied"); }
}

/* Documents: dropped, chosen or pasted; each is sent at once, the server judges as many as it has processors. */
async function take(files) {
  let twice = null, first = null;
  for (const file of [...files]) {
    const print = await fingerprint(file);
    const same = state.docs.find((doc) => doc.print === print && doc.given === file.name);
    if (same) { twice = same; continue; }
    const doc = { given: file.name, name: free(file.name), print, waiting: true };
    state.docs.push(doc);
    first ??= doc;
    judge(doc, "check", { name: file.name }, { method: "POST", body: file });
  }
  list();
  if (first && !twice) show(first); // what was given last is what is asked about
  if (!twice) return;
  show(twice);
  $("status").textContent = say(`${twice.name}已在列表中，内容相同`, `${twice.name} is here already, with the same content`);
}
async function fingerprint(file) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  return bytes.join(" ");
}
function free(name) { // another file of the same name: page（2）.txt
  const [, stem, suffix] = name.match(/^(.*?)(\.[^.]*)?$/s);
  let number = 1, tried = name;
  while (state.docs.some((doc) => doc.name === tried)) tried = `${stem}（${++number}）${suffix ?? ""}`;
  return tried;
}
async function judge(doc, path, query, options) {
  doc.waiting = true;
  if (state.published) query.published = state.published;
  Object.assign(doc, { error: undefined }, await answerOf(path, query, options), { waiting: false, name: doc.name });
  if (state.current === null || state.current === doc || state.docs.length === 1) show(doc);
  list();
}
function list() {
  const waiting = state.docs.filter((doc) => doc.waiting).length;
  $("status").textContent = waiting ? say(`正在读：还有${waiting}份，共${state.docs.length}份`, `reading: ${waiting} of ${state.docs.length} to go`) : "";
  $("documents").replaceChildren(...state.docs.map((doc) => {
    const worst = doc.waiting ? "wait" : doc.error || has(doc, "error") || doc.not_read?.length ? "bad" : has(doc, "warning") ? "warn" : doc.notices?.length ? "clean" : "none";
    return element("button", { class: worst, "aria-current": doc === state.current, onclick: () => show(doc) }, doc.name);
  }));
}
const has = (doc, severity) => doc.findings?.some((finding) => finding.severity === severity);

/* One document: the text as it reads, notices framed, findings marked at their words. */
function show(doc) {
  state.current = doc;
  list();
  document.body.classList.add("busy");
  $("page").hidden = doc.waiting;
  if (doc.waiting) return;
  $("published").value = state.published || doc.published || ""; // a date read in one page's head is that page's alone
  $("page").classList.toggle("failed", Boolean(doc.error)); // nothing to show, to filter or to take home
  if (doc.error) {
    $("sum").textContent = say("未能读取", "not read");
    $("document").replaceChildren();
    $("findings").replaceChildren();
    $("unread").replaceChildren(element("p", { class: "unread" }, doc.error));
    return;
  }
  const number = doc.findings.length;
  $("sum").textContent = doc.notices.length
    ? say(`${doc.notices.length}份公告，`, `${doc.notices.length} notices, `) + (number ? say(`${number}处意见`, `${number} findings`) : say("未发现问题", "nothing found"))
    : say("没有读到公告", "no notices found");
  $("unread").replaceChildren(...doc.not_read.map((part) =>
    element("p", { class: "unread" }, (part.page ? say(`第${part.page}页未读：`, `page ${part.page} not read: `) : say("未读：", "not read: ")) + part.reason)));
  draw(doc);
}
function draw(doc) {
  const letters = Array.from(doc.text); // places count characters, not UTF-16 units
  const wanted = new Set([...$("filter").querySelectorAll("input:checked")].map((box) => box.value));
  const findings = doc.findings.filter((finding) => wanted.has(finding.severity));
  const body = [];
  let at = 0;
  for (const notice of doc.notices) {
    if (notice.start > at) body.push(words(letters, ...printed(letters, at, notice.start), findings));
    const facts = [say(`第${notice.index}份`, `notice ${notice.index}`), notice.kind, notice.rule && say("适用：", "under: ") + notice.rule,
      notice.issue_date && say("落款：", "issued ") + notice.issue_date].filter(Boolean).join(" · ");
    const days = notice.days.flatMap((day) => [element("dt", {}, day.what),
      element("dd", day.codes.length ? { class: "doubt" } : {}, day.day + (day.codes.length ? say("（待核对）", " (to be checked)") : "")),
      element("dd", { class: "of" }, say("据：", "by: ") + day.text)]);
    body.push(element("section", { "aria-label": notice.title || facts }, element("h2", {}, facts),
      words(letters, Math.max(notice.start, at), notice.end, findings), element("dl", {}, ...days)));
    at = Math.max(at, notice.end);
  }
  body.push(words(letters, ...printed(letters, at, letters.length), findings));
  $("document").replaceChildren(...body);
  $("findings").replaceChildren(...findings.map(entry));
}
function printed(letters, start, end) { // without the blank lines round it
  while (start < end && !letters[start].trim()) start++;
  while (end > start && !letters[end - 1].trim()) end--;
  return [start, end];
}
function words(letters, start, end, findings) {
  const over = findings.filter((finding) => finding.start < end && finding.end > start);
  const cuts = [...new Set([start, end, ...over.flatMap((f) => [Math.max(f.start, start), Math.min(f.end, end)])])].sort((a, b) => a - b);
  const made = element("p");
  for (let i = 0; i + 1 < cuts.length; i++) {
    const text = letters.slice(cuts[i], cuts[i + 1]).join("");
    const here = over.filter((f) => f.start <= cuts[i] && f.end >= cuts[i + 1]);
    if (!here.length) { made.append(text); continue; }
    const rank = ["info", "warning", "error"];
    const worst = here.reduce((a, b) => (rank.indexOf(b.severity) > rank.indexOf(a.severity) ? b : a));
    made.append(element("mark", { class: worst.severity, tabindex: 0, role: "button", "data-of": here.map((f) => f.id).join(" "),
      "aria-label": `${text} ${here.map((f) => `${f.code} ${f.message}`).join(" ")}`,
      onclick: () => lead(worst.id, "findings"), onkeydown: (event) => event.key === "Enter" && lead(worst.id, "findings") }, text));
  }
  return made;
}
function entry(finding) {
  const where = finding.page ? say(`第${finding.page}页`, `page ${finding.page}`) : say(`第${finding.line}行`, `line ${finding.line}`);
  const made = element("li", { class: finding.severity, "data-of": finding.id },
    element("button", { class: "go", onclick: () => lead(finding.id, "document") }, `${finding.level} ${finding.code} · ${where}`),
    element("p", {}, finding.message));
  for (const text of finding.print)
    made.append(element("button", { class: "copy", title: say("点击复制", "click to copy"), onclick: (event) => copy(text, $("status"), event.currentTarget) }, say("改为：", "print: ") + text));
  for (const basis of finding.basis)
    made.append(element("p", { class: "law" }, basis.article + (basis.text ? `：「${basis.text}」` : "")));
  return made;
}
function lead(id, into) {
  document.querySelectorAll(".on").forEach((one) => one.classList.remove("on"));
  document.querySelectorAll("[data-of]").forEach((one) => one.dataset.of.split(" ").includes(String(id)) && one.classList.add("on"));
  const goal = $(into).querySelector(".on");
  goal?.scrollIntoView({ block: "center" });
  (goal?.matches("mark") ? goal : goal?.querySelector("button"))?.focus({ preventScroll: true });
}

/* Copies to take home. */
async function takeHome(kind) {
  const query = { key: state.current.key, kind };
  if (state.published) query.published = state.published;
  const response = await ask("copy", query, { method: "POST" });
  if (!response.ok) { $("status").textContent = (await response.json()).error; return; }
  const name = decodeURIComponent(response.headers.get("content-disposition").split("''")[1]);
  const link = element("a", { href: URL.createObjectURL(await response.blob()), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  $("status").textContent = say("已下载：", "downloaded: ") + name;
}

/* The second tab: a date and a rule, found as one types. */
let asked = 0;
async function suggest() {
  const turn = ++asked;
  const rules = await answerOf("rules", { words: $("rule").value });
  if (turn !== asked || !Array.isArray(rules)) return;
  $("rules").replaceChildren(...rules.map((rule, n) => element("li", { role: "option", id: `rule-${n}`, "data-id": rule.id, "aria-selected": "false",
    onmousedown: (event) => { event.preventDefault(); choose(rule); } }, `${rule.name} · ${rule.period}`)));
  [...$("rules").children].forEach((one, n) => { one.rule = rules[n]; });
  open(rules.length > 0);
}
function open(yes) {
  $("rules").hidden = !yes;
  $("rule").setAttribute("aria-expanded", yes);
  if (yes) return;
  asked++; // what is still on its way must not open the list again
  $("rules").replaceChildren();
  $("rule").removeAttribute("aria-activedescendant");
}
function choose(rule) { // people read the name, the server is told the id
  $("rule").value = rule.name;
  $("rule").dataset.id = rule.id;
  open(false);
  compute();
}
function step(by) {
  const options = [...$("rules").children];
  if (!options.length) return;
  const now = options.findIndex((one) => one.getAttribute("aria-selected") === "true");
  const next = (now + by + options.length) % options.length;
  options.forEach((one, n) => one.setAttribute("aria-selected", n === next));
  $("rule").setAttribute("aria-activedescendant", options[next].id);
  options[next].scrollIntoView({ block: "nearest" });
}
async function compute() {
  if (!$("day").value || !$("rule").value.trim()) return;
  const way = document.querySelector("input[name=way]:checked").value;
  const found = await answerOf(way, { date: $("day").value, rule: $("rule").dataset.id ?? $("rule").value.trim() });
  $("answer-tools").hidden = Boolean(found.error);
  $("answer-status").textContent = found.error ?? found.words ?? "";
  $("answer").innerHTML = found.sheet ?? ""; // made and escaped by the program itself
  if (found.rules?.length) $("answer").replaceChildren(element("ul", { class: "meant" }, ...found.rules.map((rule) =>
    element("li", {}, element("button", { type: "button", onclick: () => choose(rule) }, `${rule.name} · ${rule.period}`)))));
  state.sentence = found.sentence ?? "";
}

/* Tabs, language, keys. */
function tab(name) {
  for (const one of ["check", "compute"]) {
    const on = one === name;
    $(one).hidden = !on;
    $(`tab-${one}`).setAttribute("aria-selected", on);
    $(`tab-${one}`).tabIndex = on ? 0 : -1;
  }
}
function speak(lang) {
  state.lang = lang;
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  document.querySelectorAll("[data-zh]").forEach((one) => { one.textContent = one.dataset[lang]; });
  document.querySelectorAll("[data-label-zh]").forEach((one) => one.setAttribute("aria-label", one.dataset[lang === "zh" ? "labelZh" : "labelEn"]));
  Object.assign($("language"), { textContent: say("English", "中文"), lang: say("en", "zh-CN"), ariaLabel: say("Switch to English", "换成中文") });
  document.title = say("deadline 公告校对台", "deadline notice desk");
  rejudge();
  compute();
}
function rejudge() {
  for (const doc of state.docs) if (doc.key) judge(doc, "again", { key: doc.key }, { method: "POST" });
}
const today = new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10); // Beijing's day
$("day").value = today;
$("files").addEventListener("change", (event) => { take(event.target.files); event.target.value = ""; });
$("judge").addEventListener("click", () => {
  if ($("text").value.trim()) take([new File([$("text").value], say("粘贴的文字.txt", "pasted.txt"))]);
  else if (state.docs.length) rejudge();
  else $("status").textContent = say("请先放入文件，或粘贴公告文字", "drop a file first, or paste a notice");
});
$("published").addEventListener("change", () => { state.published = $("published").value; rejudge(); });
$("filter").addEventListener("change", () => state.current?.text !== undefined && draw(state.current));
document.querySelectorAll("[data-kind]").forEach((one) => one.addEventListener("click", () => takeHome(one.dataset.kind)));
for (const kind of ["dragover", "dragleave", "drop"])
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    $("drop").classList.toggle("over", kind === "dragover");
    if (kind === "drop" && event.dataTransfer.files.length) { tab("check"); take(event.dataTransfer.files); }
  });
document.querySelectorAll("[role=tab]").forEach((one) => {
  one.addEventListener("click", () => tab(one.id.slice(4)));
  one.addEventListener("keydown", (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    const other = $(one.id === "tab-check" ? "tab-compute" : "tab-check");
    tab(other.id.slice(4));
    other.focus();
  });
});
$("language").addEventListener("click", () => speak(state.lang === "zh" ? "en" : "zh"));
function forget() { // an answer to another question must not stand beside this one
  $("answer").replaceChildren();
  $("answer-status").textContent = "";
  $("answer-tools").hidden = true;
}
for (const name of ["day", "rule"]) $(name).addEventListener("input", forget);
$("rule").addEventListener("input", () => delete $("rule").dataset.id);
$("question").addEventListener("submit", (event) => { event.preventDefault(); open(false); compute(); });
$("rule").addEventListener("input", () => { open(false); suggest(); }); // rules for other words must not be chosen from
$("rule").addEventListener("focus", () => $("rule").value || suggest());
$("rule").addEventListener("blur", () => open(false));
$("rule").addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    $("rules").hidden ? suggest() : step(event.key === "ArrowDown" ? 1 : -1);
  }
  else if (event.key === "Escape") open(false);
  else if (event.key === "Enter") {
    const chosen = $("rules").querySelector("[aria-selected=true]");
    if (chosen && !$("rules").hidden) { event.preventDefault(); choose(chosen.rule); }
  }
});
$("copy-sentence").addEventListener("click", () => copy(state.sentence, $("answer-status")));
if (document.documentElement.lang === "en") speak("en");
$("print").addEventListener("click", () => window.print());
