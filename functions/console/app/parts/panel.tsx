import type { ReactNode } from 'react';

/** A part of a screen with its heading. */
export const Panel = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="panel">
    <h2>{title}</h2>
    {children}
  </section>
);
