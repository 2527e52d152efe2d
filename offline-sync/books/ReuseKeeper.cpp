// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <seva/sync/ReuseKeeper.h>

#include <seva/base/Files.h>
#include <seva/base/Log.h>

#include <chrono>

namespace seva::sync {

namespace {

constexpr std::chrono::seconds kLookEvery{60};

/// Who is expected: whoever came has shown what there is to show.
QList<Visit> expected(const Journal &journal)
{
    QList<Visit> out;
    journal.read([&out](const State &state) {
        for (const Visit &visit : state.visits)
            if (visit.phase == Phase::Expected && !visit.fields.value(QStringLiteral("previousFileNo")).isEmpty())
                out.append(visit);
    });
    return out;
}

} // namespace

ReuseKeeper::~ReuseKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ReuseKeeper::start()
{
    m_thread = std::thread([this] { run(); });
}

void ReuseKeeper::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        lock.unlock();
        if (const Result<bool> done = look(); !done)
            qCWarning(logSync) << done.fault().code << done.fault().subject;
        lock.lock();
        m_wake.wait_for(lock, kLookEvery, [this] { return m_stopping; });
    }
}

Result<bool> ReuseKeeper::look()
{
    const std::shared_ptr<const Roster> roster = m_place.book.roster();
    const QDate today = dayOf(m_place.clock.now(), roster->kendra.timeZone);
    const auto ahead = reusableAhead(expected(m_place.journal), today,
                                     [this](const QString &number) { return m_place.journal.visitsByNumber(number); });
    if (ahead.isEmpty() && !m_place.shelf.held(QString::fromLatin1(kReuseBook)))
        return false;
    const Result<QByteArray> seed =
        files::read(m_place.dataFolder + QStringLiteral("/authority/kendra.seed"), crypto::kKeyBytes);
    const Result<BookSigner> signer = openBookSigner(m_place.dataFolder, m_place.random);
    if (!seed || !signer)
        return seed.ok() ? signer.fault() : seed.fault();
    const Result<Published> done = publishReusable(m_place.shelf, *signer, *roster, *seed, ahead, m_place.clock.now());
    return done.ok() ? Result<bool>(done->fresh) : Result<bool>(done.fault());
}

} // namespace seva::sync
