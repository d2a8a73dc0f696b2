// What a reader does on a page that shows what strangers wrote, when that draws more of it.

Object.assign(strangers, {
  /** Opens each tab in turn, and counts what its stories show. */
  async openTabs() {
    const sum = {};
    const tabs = () => this.roots().map((root) => [...root.querySelectorAll('[role=tab]')]);
    const most = Math.max(...tabs().map(({length}) => length));
    for (let index = 0; index < most; index++) {
      const open = tabs().flatMap((each) => each[index] ?? []);
      for (const tab of open) tab.click();
      await new Promise(requestAnimationFrame);
      for (const tab of open) {
        const panel = tab.getRootNode().querySelector('[role=tabpanel]');
        for (const [field, selector] of Object.entries(this.fields))
          sum[field] = (sum[field] ?? 0) + panel.querySelectorAll(selector).length;
      }
    }
    return sum;
  },
  /**
   * Of one thread in eight: answers each comment in turn, begins to change it and to delete
   * it, and counts where its words then stand. All would take some browsers a minute.
   */
  async useTools() {
    const sum = {};
    const count = (field, text) => {
      if (!this.said.has(text?.trim())) this.runs.push(`${field} says ${text}`);
      sum[field] = (sum[field] ?? 0) + 1;
    };
    const comments = this.roots()
      .filter((_, index) => index % 8 === 0)
      .map((root) => [...root.querySelectorAll('[part=comment]')]);
    const most = Math.max(...comments.map(({length}) => length));
    /** Waits a turn, and more of them until something is so of every node. */
    const until = async (nodes, isSo) => {
      let turn = 0;
      do await new Promise((resolve) => setTimeout(resolve));
      while (!nodes.every(isSo) && turn++ < 1000);
    };
    for (let index = 0; index < most; index++) {
      const each = comments.flatMap((list) => list[index] ?? []);
      const press = (label) => {
        for (const node of each) node.querySelector(`.actions > [aria-label^="${label}"]`).click();
      };
      press('Reply: ');
      await until(each, (node) => node.querySelector(this.fields.label));
      for (const node of each)
        count('label', this.textOf('label', node.querySelector(this.fields.label)));
      press('Edit: ');
      await until(each, (node) => node.querySelector('textarea')?.value);
      for (const node of each) count('draft', node.querySelector('textarea').value);
      press('Delete: ');
      await until(each, (node) => node.querySelector('.actions [role=alert] ~ button'));
      for (const node of each) {
        const [yes, no] = node.querySelectorAll('.actions [role=alert] ~ button');
        count('question', yes.ariaLabel.replace('Yes: ', ''));
        no.click();
      }
      await until(each, (node) => node.querySelector('.actions > [aria-label^="Reply: "]'));
    }
    return sum;
  },
});
