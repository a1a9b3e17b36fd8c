// Draws the chart of the activity page from the numbers in its element; a click opens the messages behind a bar.
(() => {
  'use strict';
  const element = document.getElementById('activity-chart');
  if (!element || !window.drawChart) {
    return;
  }
  const points = [...element.querySelectorAll('[data-period]')].map(point => ({ ...point.dataset }));

  const series = (name, key, metric, color, pattern) => ({
    name, type: 'bar', barMaxWidth: 22, barGap: '10%', metric,
    itemStyle: { color, decal: pattern },
    data: points.map(point => Number(point[key])),
  });

  const chart = drawChart(element, token => {
    const muted = token('--fl-muted');
    const line = token('--fl-line');
    return {
      grid: { left: 44, right: 8, top: 40, bottom: 24 },
      legend: { right: 0, top: 0, itemWidth: 14, itemHeight: 10, textStyle: { color: muted } },
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, confine: true },
      xAxis: { type: 'category', data: points.map(point => point.label), axisLabel: { color: muted },
        axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
      yAxis: { type: 'value', name: element.dataset.unit, minInterval: 1, axisLabel: { color: muted },
        nameTextStyle: { color: muted, align: 'left', padding: [0, 0, 4, -36] },
        splitLine: { lineStyle: { color: line } } },
      series: [
        series(element.dataset.in, 'in', 'messagesIn', token('--fl-accent')),
        series(element.dataset.out, 'out', 'messagesOut', token('--fl-warn'),
          { symbol: 'line', rotation: Math.PI / 4, dashArrayX: [1, 0], dashArrayY: [2, 4],
            color: 'rgba(255,255,255,.35)' }),
      ],
    };
  });

  chart.on('click', event => {
    const point = points[event.dataIndex];
    const query = new URLSearchParams({
      metric: event.seriesIndex === 0 ? 'messagesIn' : 'messagesOut',
      from: point.period, to: point.end, grain: element.dataset.grain, rep: element.dataset.rep || '',
    });
    location.href = `${element.dataset.href}?${query}`;
  });
})();
