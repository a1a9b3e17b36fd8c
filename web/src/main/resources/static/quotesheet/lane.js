/* Draws a lane's prices over time by carrier from the numbers in the page; a click on a point opens its mail. */
(() => {
  'use strict';
  const element = document.getElementById('lane-chart');
  if (!element || !window.drawChart) return;
  const points = JSON.parse(element.dataset.points);
  const opened = (point) => element.dataset.root + (point.mail ? `mail?open=${point.mail}` : `quotes/${point.quote}`);
  // Colours that most people can tell apart (Okabe and Ito); the shape says it once more.
  const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#7f6a00', '#6b6b6b'];
  const shapes = ['circle', 'rect', 'triangle', 'diamond', 'roundRect', 'pin', 'arrow', 'circle'];
  const lines = [...new Set(points.map((point) => point.line))];

  const series = (token) => lines.flatMap((line, number) => ['sold', 'bought'].map((direction) => ({
    name: [line, element.dataset[direction]].filter(Boolean).join(' · '),
    type: 'line',
    showAllSymbol: true,
    symbol: shapes[number % shapes.length],
    symbolSize: 9,
    color: colours[number % colours.length],
    lineStyle: { width: 1.5, type: direction === 'sold' ? 'solid' : 'dashed' },
    itemStyle: direction === 'sold' ? {}
      : { color: token('--fl-sheet'), borderColor: colours[number % colours.length], borderWidth: 2 },
    data: points.filter((point) => point.line === line && point.direction === direction)
      .map((point) => ({ value: [point.at, Number(point.amount)], point, href: opened(point) })),
  }))).filter((one) => one.data.length > 0);

  const escaped = (text) => {
    const box = document.createElement('span');
    box.textContent = text;
    return box.innerHTML;
  };
  const chart = drawChart(element, (token) => {
    const muted = token('--fl-muted');
    const line = token('--fl-line');
    return {
      grid: { left: 56, right: 16, top: 56, bottom: 28 },
      legend: { type: 'scroll', left: 0, right: 0, top: 0, itemWidth: 18, itemHeight: 9, textStyle: { color: muted } },
      tooltip: {
        trigger: 'item', confine: true,
        formatter: (item) => `${escaped(item.seriesName)}<br>${escaped(item.data.point.who)}<br>`
          + `<b>${escaped(item.data.point.said)}</b>`,
      },
      xAxis: { type: 'time', axisLabel: { color: muted, hideOverlap: true }, axisLine: { lineStyle: { color: line } } },
      yAxis: { type: 'value', scale: true, name: element.dataset.unit, axisLabel: { color: muted },
        nameTextStyle: { color: muted, align: 'left', padding: [0, 0, 0, -48] },
        splitLine: { lineStyle: { color: line } } },
      series: series(token),
    };
  });

  chart.on('click', (event) => { if (event.data && event.data.href) location.href = event.data.href; });
})();
