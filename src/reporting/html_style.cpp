#include "reporting/html_style.h"

namespace boardplan {

using namespace Qt::StringLiterals;

QString htmlStyle(PaperSize paper, PageOrientation orientation)
{
    return (paper == PaperSize::A3 ? u"@page{size:A3 "_s : u"@page{size:A4 "_s) +
           (orientation == PageOrientation::Landscape ? u"landscape"_s : u"portrait"_s) +
           uR"(;margin:13mm}
:root{color-scheme:light dark;--ink:#0b0c0c;--muted:#505a5f;--paper:#fff;--line:#b1b4b6;--band:#f3f5f7;--outline:#505a5f;--empty:#eef0f2}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ea;--muted:#b4babf;--paper:#17191c;--line:#4a4f54;--band:#22262a;--outline:#c4c8cb;--empty:#2a2e32}}
body{font:15px/1.45 "Noto Sans","Segoe UI","DejaVu Sans",sans-serif;color:var(--ink);background:var(--paper);margin:0 auto;padding:24px 32px;max-width:1280px}
header{display:flex;justify-content:space-between;gap:24px;align-items:flex-start}
h1{font-size:1.65em;line-height:1.25;margin:0 0 .15em}
h2{font-size:1.15em;margin:1.8em 0 .5em}
h3{font-size:1em;margin:1.4em 0 .4em}
p{margin:.5em 0}
p,li,td,th,caption{white-space:pre-line;overflow-wrap:anywhere}
.subtitle,.small{color:var(--muted)}
.small{font-size:.86em;display:block}
.overall{text-align:right;white-space:nowrap}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.4em 0 1em}
caption{text-align:left;color:var(--muted);font-size:.86em;padding:0 8px 4px}
th,td{text-align:left;vertical-align:top;padding:7px 8px;overflow-wrap:break-word}
thead th{border-bottom:1.5px solid var(--ink);vertical-align:bottom}
tbody td,tbody th{border-bottom:1px solid var(--line);font-weight:400}
tbody th.group{background:var(--band);font-weight:600}
tbody th.level2{background:none;padding-top:12px}
td.bold,th.bold{font-weight:600}
table.form td,table.form tbody th{border:1px solid var(--line)}
table.form td:empty{height:4.2em}
.prompt{color:var(--muted);min-height:4em}
.trend{display:flex;flex-wrap:wrap;gap:8px 32px;align-items:flex-start;margin:.6em 0}
.trend .table{flex:1 1 20em}
.trend>svg{flex:none}
.logo{max-height:64px;max-width:200px;background:#fff}
.title{flex:1}
.narrow{width:1%;white-space:nowrap}
td.number,th.number{text-align:right}
.chip{display:inline-flex;align-items:center;gap:6px;border:1.5px solid var(--outline);border-radius:99px;padding:0 11px 0 9px;font-weight:600;white-space:nowrap;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.chip path{fill:currentColor;fill-rule:evenodd}
.chip.n{border-style:dashed;background:var(--empty);color:var(--ink)}
.bar{display:block;max-width:100%;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.bar text{font:600 11px "Noto Sans","Segoe UI","DejaVu Sans",sans-serif;text-anchor:middle}
.bar rect.n{fill:var(--empty);stroke:var(--outline);stroke-dasharray:3 2}
.bar text.n{fill:var(--ink)}
.bar .hatch{display:none}
.bar path.n{fill:var(--empty);stroke-dasharray:3 2}
.time{width:460px;min-width:200px}
.time rect,.time path{stroke:var(--outline)}
.time .hatch{stroke:none}
.time .going{fill:var(--band);stroke:var(--muted)}
.time .quarter{stroke:var(--line)}
.time .day{stroke:var(--muted);stroke-dasharray:3 2}
.time .today{stroke:var(--ink);stroke-width:1.5}
.time .overdue{stroke:var(--ink);stroke-width:3;stroke-dasharray:3 2}
.time text{font-size:10px}
.time text.label{text-anchor:start}
.hatches{position:absolute}
.bar text.label{fill:var(--muted);font-weight:400}
dl{display:grid;grid-template-columns:max-content 1fr;gap:6px 12px;align-items:baseline}
dd{margin:0}
footer{margin-top:2em;border-top:1px solid var(--line);padding-top:8px;color:var(--muted);font-size:.86em}
@media print{:root{--ink:#0b0c0c;--muted:#505a5f;--paper:#fff;--line:#b1b4b6;--band:#f3f5f7;--outline:#505a5f;--empty:#eef0f2}
body{font-size:9pt;padding:0;max-width:none}.table{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}
h2,h3,tbody th.group{break-after:avoid}h2.page{break-before:page}.bar .hatch{display:inline}}
)"_s;
}

} // namespace boardplan
