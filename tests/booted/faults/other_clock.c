/* Another clock for the programs that load this library with LD_PRELOAD.

   OTHER_CLOCK="SPEED HERE THERE": when the machine's clock says HERE (seconds since 1970) that of the program
   says THERE, and from then on it is SPEED times as fast. So are the clocks that only count, and all waits are
   as much shorter. libfaketime 0.9.10 does not know the waits of Python 3.11 (sem_clockwait). */

#define _GNU_SOURCE
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>
#include <dlfcn.h>

#define SECOND 1000000000LL
#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

typedef long long ns;

static ns speed = 1, here, there;

__attribute__((constructor)) static void begin(void) {
  const char *told = getenv("OTHER_CLOCK");
  if (told && sscanf(told, "%lld %lld %lld", &speed, &here, &there) == 3) {
    here *= SECOND;
    there *= SECOND;
  }
}

static ns read_(const struct timespec *t) { return t->tv_sec * SECOND + t->tv_nsec; }
static struct timespec write_(ns t) { return (struct timespec){t / SECOND, t % SECOND}; }
static int of_day(clockid_t id) { return id == CLOCK_REALTIME || id == CLOCK_REALTIME_COARSE; }
static int counts(clockid_t id) {
  return id == CLOCK_MONOTONIC || id == CLOCK_MONOTONIC_RAW || id == CLOCK_MONOTONIC_COARSE || id == CLOCK_BOOTTIME;
}

/* From the program's clock to the machine's; a time that is over stays over. */
static struct timespec machine(clockid_t id, const struct timespec *t) {
  ns at = of_day(id) ? here + (read_(t) - there) / speed : read_(t) / speed;
  return write_(at > 0 ? at : 0);
}

static struct timespec shorter(const struct timespec *t) { return write_(read_(t) / speed); }

int clock_gettime(clockid_t id, struct timespec *t) {
  int failed = (int)syscall(SYS_clock_gettime, id, t);
  if (!failed && of_day(id)) *t = write_(there + (read_(t) - here) * speed);
  if (!failed && counts(id)) *t = write_(read_(t) * speed);
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

int clock_nanosleep(clockid_t id, int flags, const struct timespec *t, struct timespec *left) {
  struct timespec real = flags & TIMER_ABSTIME ? machine(id, t) : shorter(t);
  return NEXT(clock_nanosleep)(id, flags, &real, left);
}

int nanosleep(const struct timespec *t, struct timespec *left) {
  struct timespec real = shorter(t);
  return NEXT(nanosleep)(&real, left);
}

int ppoll(struct pollfd *fds, nfds_t count, const struct timespec *t, const sigset_t *mask) {
  struct timespec real = t ? shorter(t) : (struct timespec){0, 0};
  return NEXT(ppoll)(fds, count, t ? &real : NULL, mask);
}

int poll(struct pollfd *fds, nfds_t count, int ms) {
  struct timespec t = write_(ms * (SECOND / 1000));
  return ppoll(fds, count, ms < 0 ? NULL : &t, NULL);
}

int select(int count, fd_set *in, fd_set *out, fd_set *err, struct timeval *t) {
  struct timespec real = t ? write_((t->tv_sec * SECOND + t->tv_usec * 1000LL) / speed) : (struct timespec){0, 0};
  return NEXT(pselect)(count, in, out, err, t ? &real : NULL, NULL);
}

int epoll_wait(int fd, struct epoll_event *events, int most, int ms) {
  int real = ms > 0 ? (int)((ms + speed - 1) / speed) : ms;
  return NEXT(epoll_wait)(fd, events, most, real);
}

int sem_clockwait(sem_t *sem, clockid_t id, const struct timespec *t) {
  struct timespec real = machine(id, t);
  return NEXT(sem_clockwait)(sem, id, &real);
}

int sem_timedwait(sem_t *sem, const struct timespec *t) {
  struct timespec real = machine(CLOCK_REALTIME, t);
  return NEXT(sem_timedwait)(sem, &real);
}

int pthread_cond_clockwait(pthread_cond_t *cond, pthread_mutex_t *mutex, clockid_t id, const struct timespec *t) {
  struct timespec real = machine(id, t);
  return NEXT(pthread_cond_clockwait)(cond, mutex, id, &real);
}

/* The condition knows its clock and does not tell; only that of the day has so many seconds. */
int pthread_cond_timedwait(pthread_cond_t *cond, pthread_mutex_t *mutex, const struct timespec *t) {
  struct timespec real = machine(t->tv_sec > SECOND ? CLOCK_REALTIME : CLOCK_MONOTONIC, t);
  return NEXT(pthread_cond_timedwait)(cond, mutex, &real);
}

int timerfd_settime(int fd, int flags, const struct itimerspec *new, struct itimerspec *old) {
  struct itimerspec real = {shorter(&new->it_interval), shorter(&new->it_value)};
  if (flags & TFD_TIMER_ABSTIME && read_(&new->it_value)) real.it_value = machine(CLOCK_MONOTONIC, &new->it_value);
  return NEXT(timerfd_settime)(fd, flags, &real, old);
}
