/* Draws the charts of comparison, profile and funnel from the numbers in their elements; a click opens the messages. */
(() => {
  'use strict';
  if (!window.drawChart) return;
  const number = (text, divide) =>
    (text === undefined || text === '' ? null : Math.round(Number(text) / divide * 10) / 10);

  // More bars than this nobody reads; the table has them all.
  const MOST = 60;
  const MOST_ACROSS = 16;

  const draw = (element) => {
    const { kind, unit, now, before } = element.dataset;
    const divide = Number(element.dataset.divide);
    const points = [...element.querySelectorAll('[data-label]')].slice(0, MOST).map((point) => ({ ...point.dataset }));
    const across = kind !== 'course';
    if (across) points.splice(MOST_ACROSS);
    if (across) points.reverse();
    const compared = points.some((point) => point.before !== undefined);
    if (across) element.style.height = `${Math.max(9, 4 + points.length * (compared ? 2.4 : 1.6))}rem`;

    const bars = (name, key, colour, decal) => ({
      name, type: 'bar', barMaxWidth: 18, barGap: '15%', itemStyle: { color: colour, decal },
      data: points.map((point) => ({ value: number(point[key], divide),
        href: key === 'now' ? point.href : undefined })),
    });

    const chart = drawChart(element, (token) => {
      const muted = token('--fl-muted');
      const line = token('--fl-line');
      const pale = { symbol: 'line', rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4],
        color: 'rgba(255,255,255,.45)' };
      const names = {
        type: 'category', data: points.map((point) => point.label), axisTick: { show: false },
        axisLabel: { color: muted, width: across ? Math.min(150, element.clientWidth / 3) : undefined,
          overflow: 'truncate', hideOverlap: !across },
        axisLine: { lineStyle: { color: line } },
      };
      const values = {
        type: 'value', minInterval: divide === 1 ? 1 : undefined,
        axisLabel: { color: muted, hideOverlap: true }, splitLine: { lineStyle: { color: line } },
      };
      const series = [];
      if (compared) series.push(bars(before, 'before', token('--fl-faint'), pale));
      series.push(bars(now, 'now', token('--fl-accent')));
      return {
        grid: { left: 8, right: 24, top: compared ? 34 : 14, bottom: across ? 22 : 4, containLabel: true },
        legend: compared ? { right: 0, top: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: muted } } : undefined,
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true,
          valueFormatter: (value) => (value === null ? '–' : `${value} ${unit}`) },
        xAxis: across ? values : names,
        yAxis: across ? names : values,
        series,
      };
    });
    chart.on('click', (event) => { if (event.data && event.data.href) location.href = event.data.href; });
  };
  document.querySelectorAll('[data-insight]').forEach(draw);
})();
