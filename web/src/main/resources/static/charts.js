/* Sets a chart up in an element of the page, in the colours of the theme; drawn anew when theme or width change. */
(() => {
  'use strict';
  if (!window.echarts) return;
  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  /* options: what ECharts is told, from a function that gives the colour of a token */
  window.drawChart = (element, options) => {
    const chart = echarts.init(element, null, { renderer: 'svg' });
    const draw = () => chart.setOption({
      animation: false,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      ...options(token),
    }, true);
    window.addEventListener('resize', () => chart.resize());
    new MutationObserver(draw).observe(document.documentElement,
      { attributes: true, attributeFilter: ['data-bs-theme'] });
    draw();
    return chart;
  };
})();
