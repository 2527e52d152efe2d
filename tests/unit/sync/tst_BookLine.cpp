// SPDX-FileCopyrightText: 2026 Seva Station contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookKit.h"
#include "SyncKit.h"

#include <seva/journal/Reference.h>
#include <seva/journal/VisitRegister.h>
#include <seva/sync/BookDelivery.h>

using namespace seva;
using namespace seva::sync;
using namespace seva::sync::test;

namespace {

constexpr int kWait = 30'000;
const QString kDefinitions = QStringLiteral(SEVA_SOURCE_DIR "/shared/service-definitions");

BookPullOptions often()
{
    BookPullOptions options;
    options.askEvery = 50;
    options.backoffBase = 20;
    options.backoffCap = 100;
    return options;
}

/// Data centre, hub and a counter, joined by TLS; reference data goes down.
struct Line
{
    Line()
    {
        below->borrow(kKind, kDefinitions);
        deliverToHub();
    }
    std::unique_ptr<Hub> serve(Machine &machine, HubParts::Role role, const QString &uplink = {})
    {
        machine.books = machine.enrolment.shelf.get();
        return machine.serve(role, uplink);
    }
    void deliverToHub()
    {
        toHub = std::make_unique<BookDelivery>(
            *hubMachine.enrolment.shelf, std::make_unique<CurlTransport>(urlOf(*dc), hubMachine.enrolment.tls),
            kendra.clock, kendra.random, std::map<QString, BookReader>(), BookDelivery::Observer(), often());
    }
    std::unique_ptr<BookDelivery> deliverToCounter(BookReader reader)
    {
        return std::make_unique<BookDelivery>(
            *below, std::make_unique<CurlTransport>(urlOf(*hub), counter.enrolment.tls), kendra.clock, kendra.random,
            std::map<QString, BookReader>{{kKind, std::move(reader)}}, BookDelivery::Observer(), often());
    }
    Published publish(const QString &kind, const QMap<QString, QString> &files)
    {
        const BookSigner signer = must(openBookSigner(kendra.dir.path(), kendra.random));
        return must(publishBook(*centre.enrolment.shelf, signer, kind, files, {}, kendra.clock.now()));
    }

    TestKendra kendra;
    Machine centre{kendra, QStringLiteral("DC")};
    Machine hubMachine{kendra, QStringLiteral("HUB")};
    Machine counter{kendra, QStringLiteral("A-01")};
    std::unique_ptr<Hub> dc = serve(centre, HubParts::Role::DataCentre);
    std::unique_ptr<Hub> hub = serve(hubMachine, HubParts::Role::KendraHub, urlOf(*dc));
    std::shared_ptr<BookShelf> below = counter.enrolment.shelf;
    std::unique_ptr<BookDelivery> toHub;
};

/// The service definitions, to be changed.
struct Edition : Manuscript
{
    Edition() { files = referenceFiles(kDefinitions); }
    void replace(const QString &path, const QByteArray &from, const QByteArray &to)
    {
        QByteArray text = read(files.value(path));
        if (!text.contains(from))
            qFatal("%s", from.constData());
        write(path, text.replace(from, to));
    }
};

} // namespace

class tst_BookLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// From the data centre over the hub to a counter that works: the open case keeps its definitions, the next has
    /// the new ones. Only the changed file travels.
    void definitionsGoDownBehindRunningWork()
    {
        Line line;
        const auto installed = must(loadReference(kDefinitions, kDefinitions));
        VisitRegister::Place place;
        place.kendra.id = kHome;
        place.catalogue = installed->catalogue;
        place.calendars = installed->calendars;
        VisitRegister visits(*line.counter.journal, *line.counter.vault, line.kendra.clock, place);
        const auto delivery = line.deliverToCounter(definitionsFor(visits, kDefinitions));
        const auto title = [&] {
            return visits.place().catalogue->service(QStringLiteral("passport.pcc"))->name.in(QStringLiteral("en"));
        };
        const QString old = title();
        visits.setInCase(true);
        Edition edition;
        const QByteArray name = "\"" + old.toUtf8() + "\"";
        edition.replace("services/passport.pcc.json", name, "\"Clearance\"");
        line.publish(kKind, edition.files);
        QTRY_COMPARE_WITH_TIMEOUT(line.below->used(kKind) ? line.below->used(kKind)->version : 0, 1, kWait);
        QCoreApplication::processEvents();
        QCOMPARE(title(), old);
        visits.setInCase(false);
        QTRY_COMPARE_WITH_TIMEOUT(title(), QStringLiteral("Clearance"), kWait);
        // Of the whole book the hub needed nothing that was installed, but the file that changed.
        QVERIFY(QDir(line.below->usedFolder(kKind)).exists("services/passport.pcc.json"));
        // What this program's own reader refuses stays beside, with its reason.
        edition.write("services/passport.pcc.json", "{\"id\": \"passport.pcc\"}");
        line.publish(kKind, edition.files);
        const auto state = [&] { return delivery->states().value(0); };
        QTRY_VERIFY_WITH_TIMEOUT(state().kept.has_value() && state().coming == 2, kWait);
        QVERIFY2(state().kept->code.startsWith("services."), qPrintable(state().kept->code));
        QCOMPARE(state().inUse, 1);
        QCOMPARE(title(), QStringLiteral("Clearance"));
        edition.replace("services/passport.pcc.json", "{", "{"); // still the broken one
        edition.files = referenceFiles(kDefinitions);
        line.publish(kKind, edition.files);
        QTRY_COMPARE_WITH_TIMEOUT(title(), old, kWait);
        QCOMPARE(state().inUse, 3);
        QVERIFY(!state().kept);
    }

    /// The hub is cut off from above in the middle and comes back; the station meanwhile asks the hub.
    void aCutLineGoesOn()
    {
        Line line;
        Manuscript text;
        for (int n = 0; n < 30; ++n)
            text.write(QStringLiteral("c%1.cer").arg(n), QByteArray(40'000, char('0' + n)));
        const QString trust = QStringLiteral("trust");
        line.publish(trust, text.files);
        // Whenever more has come the line is cut, and somebody begins anew.
        for (const int least : {3, 9, 20}) {
            const auto arrived = [&] {
                const BookState state = line.toHub->states().value(0);
                return state.coming == 0 ? int(text.files.size()) : state.arrived;
            };
            QTRY_VERIFY_WITH_TIMEOUT(line.toHub->states().size() == 1 && arrived() >= least, kWait);
            line.toHub.reset();
            line.deliverToHub();
        }
        const auto delivery = line.deliverToCounter([](const QString &) { return std::function<void()>([] {}); });
        QTRY_COMPARE_WITH_TIMEOUT(line.below->held().value(trust), 1, kWait);
        const std::optional<Book> book = line.below->held(trust);
        QCOMPARE(read(line.below->folderOf(*book) + "/c7.cer"), QByteArray(40'000, '7'));
    }

    void nobodyWithoutACertificateIsTold()
    {
        Line line;
        Manuscript text;
        text.write("a", "1");
        line.publish(kKind, text.files);
        CurlTransport stranger(urlOf(*line.dc), TlsFiles{line.counter.enrolment.tls.authority, {}, {}, false});
        HttpRequest request;
        request.method = "GET";
        for (const char *target : {"/v1/books", "/v1/books/definitions"}) {
            request.target = target;
            QCOMPARE(must(stranger.ask(request, 5'000)).status, 403);
        }
        CurlTransport station(urlOf(*line.dc), line.counter.enrolment.tls);
        for (const char *target : {"/v1/books/trust", "/v1/books/../../enrolment.json", "/v1/books/definitions/00",
                                   "/v1/books/definitions/held.book", "/v1/books/a/b/c", "/v1/bookshelf"}) {
            request.target = target;
            QCOMPARE(must(station.ask(request, 5'000)).status, 404);
        }
        request.target = "/v1/books/definitions";
        QCOMPARE(must(station.ask(request, 5'000)).status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_BookLine)
#include "tst_BookLine.moc"
