package org.numberdesk.shared;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;

/** As much of CDI as the stamps of entities ask for: the clock, and the portal itself as actor. */
final class StampsOnly extends CDI<Object> {

  private final Clock clock;
  private final Object chosen;

  StampsOnly(Clock clock) {
    this(clock, null);
  }

  private StampsOnly(Clock clock, Object chosen) {
    this.clock = clock;
    this.chosen = chosen;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <U> Instance<U> select(Class<U> type, Annotation... qualifiers) {
    CurrentActor portal = () -> null;
    return (Instance<U>) new StampsOnly(clock, type == Clock.class ? clock : portal);
  }

  @Override
  public Object get() {
    return chosen;
  }

  @Override
  public Iterator<Object> iterator() {
    return List.of(chosen).iterator();
  }

  @Override
  public BeanManager getBeanManager() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instance<Object> select(Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U> Instance<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isUnsatisfied() {
    return false;
  }

  @Override
  public boolean isAmbiguous() {
    return false;
  }

  @Override
  public void destroy(Object instance) {
    // nothing of this lives longer than its transaction
  }

  @Override
  public Handle<Object> getHandle() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iterable<? extends Handle<Object>> handles() {
    throw new UnsupportedOperationException();
  }
}
