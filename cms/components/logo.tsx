/** The site's mark in the desk's corner. */
export const Icon = () => <img src="/icon.svg" alt="" width={24} height={24} />;

/** The site's mark and name on the screen where people sign in. */
export const Logo = () => (
  <div style={{ display: 'flex', gap: '0.75rem', alignItems: 'center', fontSize: '1.5rem' }}>
    <img src="/icon.svg" alt="" width={40} height={40} />
    奈曼警务公开 编辑台
  </div>
);
