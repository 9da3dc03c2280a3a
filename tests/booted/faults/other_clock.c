/* Another time of day for the programs that load this library with LD_PRELOAD.

   OTHER_CLOCK="HERE THERE": when the machine's clock says HERE (seconds since 1970) that of the program says
   THERE. Clocks that only count, and all waits, stay as they are. libfaketime 0.9.10 does not know the waits of
   Python 3.11. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#define SECOND 1000000000LL
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

typedef long long ns;

static ns off;

__attribute__((constructor)) static void begin(void) {
  const char *told = getenv("OTHER_CLOCK");
  ns here, there;
  if (told && sscanf(told, "%lld %lld", &here, &there) == 2) off = (there - here) * SECOND;
}

static ns read_(const struct timespec *t) { return t->tv_sec * SECOND + t->tv_nsec; }
static struct timespec write_(ns t) { return (struct timespec){t / SECOND, t % SECOND}; }

/* A time of day of the program as the machine has it. */
static struct timespec machine(const struct timespec *t) { return write_(read_(t) - off); }

int clock_gettime(clockid_t id, struct timespec *t) {
  int failed = (int)syscall(SYS_clock_gettime, id, t);
  if (!failed && (id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE)) {
    *t = write_(read_(t) + off);
  }
  return failed;
}

time_t time(time_t *t) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (t) *t = now.tv_sec;
  return now.tv_sec;
}

int gettimeofday(struct timeval *t, void *zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  *t = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
  return 0;
}

int sem_timedwait(sem_t *sem, const struct timespec *t) {
  struct timespec real = machine(t);
  return NEXT(sem_timedwait)(sem, &real);
}

/* The condition knows its clock and does not tell; only the time of day has so many seconds. */
int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *t) {
  struct timespec real = t->tv_sec > SECOND ? machine(t) : *t;
  return NEXT(pthread_cond_timedwait)(cond, mutex, &real);
}
