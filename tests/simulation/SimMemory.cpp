// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The C library's allocator took a seventh of a seed's time: journals are opened anew all the time, in a million small
// pieces. Here each thread keeps what it freed, by size, and gives it out again. Nothing goes back to the system before
// the program ends. Not with sanitizers, which have an allocator of their own (CMakeLists.txt).
#include <sys/mman.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <utility>

namespace {

/// Four sizes to each power of two, from 16 bytes on.
constexpr std::size_t kSmallest = 16;
constexpr int kQuarters = 4;
constexpr int kClasses = 240;
/// What is asked of the system at once; larger pieces are asked for alone.
constexpr std::size_t kSlab = std::size_t(4) << 20;
constexpr std::size_t kPage = 4096;

/// In front of each piece.
struct alignas(kSmallest) Head
{
    int sizeClass;
    int shift; ///< how far behind the piece's own head an aligned one begins, in units of kSmallest
};

struct Free
{
    Free *next;
};

constinit thread_local Free *unused[kClasses]{};
constinit thread_local char *slab = nullptr;
constinit thread_local std::size_t left = 0;

/// Which class has room for so many bytes: 16, 20, 24, 28, 32, 40 and so on, in units of kSmallest above the first.
int classOf(std::size_t bytes)
{
    const std::size_t units = std::max<std::size_t>((bytes + kSmallest - 1) / kSmallest, 1);
    if (units <= kQuarters)
        return int(units) - 1;
    const int power = std::bit_width(units - 1) - 1;
    const std::size_t quarter = std::size_t(1) << (power - 2);
    return (power - 1) * kQuarters + int((units - (std::size_t(1) << power) + quarter - 1) / quarter) - 1;
}

std::size_t bytesOf(int sizeClass)
{
    if (sizeClass < kQuarters)
        return (std::size_t(sizeClass) + 1) * kSmallest;
    const int power = sizeClass / kQuarters + 1;
    const std::size_t quarter = std::size_t(1) << (power - 2);
    return ((std::size_t(1) << power) + (std::size_t(sizeClass % kQuarters) + 1) * quarter) * kSmallest;
}

void *fromSystem(std::size_t bytes)
{
    void *made = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return made == MAP_FAILED ? nullptr : made;
}

char *fresh(std::size_t bytes)
{
    if (bytes > kSlab / 4)
        return static_cast<char *>(fromSystem((bytes + kPage - 1) / kPage * kPage));
    if (bytes > left) {
        slab = static_cast<char *>(fromSystem(kSlab));
        left = slab ? kSlab : 0;
        if (!slab)
            return nullptr;
    }
    left -= bytes;
    return std::exchange(slab, slab + bytes);
}

Head *headOf(void *piece)
{
    Head *head = static_cast<Head *>(piece) - 1;
    return head - head->shift;
}

std::size_t roomOf(void *piece)
{
    Head *own = headOf(piece);
    return bytesOf(own->sizeClass) - std::size_t(static_cast<char *>(piece) - reinterpret_cast<char *>(own + 1));
}

} // namespace

extern "C" {

void *malloc(std::size_t bytes)
{
    if (bytes > PTRDIFF_MAX - kSlab) {
        errno = ENOMEM;
        return nullptr;
    }
    const int sizeClass = classOf(bytes);
    if (Free *known = unused[sizeClass]) {
        unused[sizeClass] = known->next;
        return known;
    }
    char *made = fresh(sizeof(Head) + bytesOf(sizeClass));
    if (!made) {
        errno = ENOMEM;
        return nullptr;
    }
    *reinterpret_cast<Head *>(made) = Head{sizeClass, 0};
    return made + sizeof(Head);
}

void free(void *piece)
{
    if (!piece)
        return;
    Head *own = headOf(piece);
    Free *now = reinterpret_cast<Free *>(own + 1);
    now->next = unused[own->sizeClass];
    unused[own->sizeClass] = now;
}

void *calloc(std::size_t count, std::size_t each)
{
    std::size_t bytes = 0;
    if (__builtin_mul_overflow(count, each, &bytes)) {
        errno = ENOMEM;
        return nullptr;
    }
    void *made = malloc(bytes);
    return made ? std::memset(made, 0, bytes) : nullptr;
}

void *realloc(void *piece, std::size_t bytes)
{
    if (!piece)
        return malloc(bytes);
    const std::size_t room = roomOf(piece);
    if (bytes <= room && bytes > 0)
        return piece;
    void *made = bytes > 0 ? malloc(bytes) : nullptr;
    if (made)
        std::memcpy(made, piece, std::min(room, bytes));
    if (made || bytes == 0)
        free(piece);
    return made;
}

void *aligned_alloc(std::size_t alignment, std::size_t bytes)
{
    char *made = static_cast<char *>(malloc(bytes + alignment));
    if (!made)
        return nullptr;
    const std::size_t over = reinterpret_cast<std::uintptr_t>(made) % alignment;
    if (over == 0)
        return made;
    const std::size_t shift = (alignment - over) / kSmallest;
    Head *head = reinterpret_cast<Head *>(made) - 1 + shift;
    *head = Head{0, int(shift)};
    return head + 1;
}

void *memalign(std::size_t alignment, std::size_t bytes)
{
    return aligned_alloc(alignment, bytes);
}

int posix_memalign(void **out, std::size_t alignment, std::size_t bytes)
{
    *out = aligned_alloc(alignment, bytes);
    return *out ? 0 : ENOMEM;
}

std::size_t malloc_usable_size(void *piece)
{
    return piece ? roomOf(piece) : 0;
}
}
