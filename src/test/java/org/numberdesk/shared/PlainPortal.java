package org.numberdesk.shared;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The portal's own beans on a real database, without a server: wired by their fields, events handed
 * to the observers named, and a clock that is set by hand. Each piece of work is one transaction
 * with beans made anew, as after a start, so that nothing lives on but the database.
 */
public final class PlainPortal implements AutoCloseable {

  private final PlainDatabase database;
  private final Map<Class<?>, Object> bound = new HashMap<>();
  private final Map<Class<?>, Class<?>> kinds = new HashMap<>();
  private final List<Class<?>> observers = new ArrayList<>();
  private final Hand clock = new Hand();
  private Consumer<Object> after = event -> {};

  /** Work that a transaction holds. */
  public interface Work<R> {
    R with(Beans beans);
  }

  public PlainPortal(PlainDatabase database, Instant now) {
    this.database = database;
    clock.now = now;
    bound.put(Clock.class, clock);
    CDI.setCDIProvider(() -> new StampsOnly(clock));
  }

  public Clock clock() {
    return clock;
  }

  public void at(Instant now) {
    clock.now = now;
  }

  public void on(Duration time) {
    clock.now = clock.now.plus(time);
  }

  /** A bean that takes the place of one of this type. */
  public <T> PlainPortal bind(Class<T> type, T bean) {
    bound.put(type, bean);
    return this;
  }

  /** The class that stands for an interface. */
  public <T> PlainPortal made(Class<T> type, Class<? extends T> by) {
    kinds.put(type, by);
    return this;
  }

  /** Whose observing methods hear what is fired. */
  public PlainPortal observer(Class<?> type) {
    observers.add(type);
    return this;
  }

  /** Called once all have heard of an event; may throw to end the transaction. */
  public PlainPortal afterEvent(Consumer<Object> work) {
    after = work;
    return this;
  }

  /** One transaction; taken back if the work throws. */
  public <R> R inOne(Work<R> work) {
    EntityManager em = database.entityManager();
    em.getTransaction().begin();
    try {
      R result = work.with(new Beans(em));
      em.getTransaction().commit();
      return result;
    } finally {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
      em.close();
    }
  }

  @Override
  public void close() {
    database.close();
  }

  /** The beans of one transaction. */
  public final class Beans {

    private final EntityManager em;
    private final Map<Class<?>, Object> made = new HashMap<>(bound);

    private Beans(EntityManager em) {
      this.em = em;
      made.put(EntityManager.class, em);
    }

    public EntityManager em() {
      return em;
    }

    public <T> T get(Class<T> type) {
      Object known = made.get(type);
      return type.cast(known == null ? make(kinds.getOrDefault(type, type)) : known);
    }

    private <T> T make(Class<T> type) {
      try {
        Constructor<T> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        T bean = constructor.newInstance();
        made.put(type, bean);
        for (Field field : type.getDeclaredFields()) {
          if (field.isAnnotationPresent(Inject.class) || field.getType() == EntityManager.class) {
            fill(bean, field);
          }
        }
        return bean;
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("no bean of " + type, e);
      }
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
      field.setAccessible(true);
      Class<?> type = field.getType();
      if (type == Event.class) {
        field.set(bean, proxy(Event.class, "fire", event -> fire(event[0])));
      } else if (type == Instance.class) {
        Object one =
            made.get(
                (Class<?>)
                    ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0]);
        List<?> all = one == null ? List.of() : List.of(one);
        field.set(bean, proxy(Instance.class, "iterator", none -> all.iterator()));
      } else if (type == Optional.class) {
        field.set(bean, Optional.empty());
      } else if (!type.isPrimitive() && type != String.class) {
        field.set(bean, get(type));
      }
    }

    private Object fire(Object event) {
      for (Class<?> observer : observers) {
        for (Method method : observer.getDeclaredMethods()) {
          if (method.getParameterCount() == 1
              && method.getParameters()[0].isAnnotationPresent(Observes.class)
              && method.getParameterTypes()[0].isInstance(event)) {
            tell(get(observer), method, event);
          }
        }
      }
      after.accept(event);
      return null;
    }
  }

  private static void tell(Object observer, Method method, Object event) {
    try {
      method.setAccessible(true);
      method.invoke(observer, event);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Answer {
    Object to(Object[] arguments);
  }

  private static Object proxy(Class<?> type, String name, Answer answer) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (method.getName().equals(name)) {
            return answer.to(arguments);
          }
          if (method.isDefault()) {
            return InvocationHandler.invokeDefault(self, method, arguments);
          }
          throw new UnsupportedOperationException(method.getName());
        };
    return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
  }

  private static final class Hand extends Clock {

    private volatile Instant now;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }
}
